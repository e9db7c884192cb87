package org.punte.bench.load;

/** An inbox did not show the referral that was just made. */
public class Invisible extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Invisible(String referral) {
        super("The inbox does not show " + referral);
    }
}
