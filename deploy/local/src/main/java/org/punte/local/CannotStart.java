package org.punte.local;

/** Why the system does not start, as a sentence for the person who asked. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotStart(String sentence) {
        super(sentence);
    }
}
