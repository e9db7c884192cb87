package org.punte.bench.load;

/** The five requests of a journey. */
public enum Step {
    SUBMIT(true),
    INBOX(false),
    ACCEPT(true),
    READ(false),
    COMPLETE(true);

    private final boolean writes;

    Step(boolean writes) {
        this.writes = writes;
    }

    public boolean writes() {
        return writes;
    }
}
