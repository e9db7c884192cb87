package org.punte.messaging.relay;

/** What one round did: sent so many, had to leave others waiting, met a failure, or leaves out what failed before. */
record Round(int sent, boolean othersWait, boolean failed, boolean passesOver) {
    /** Another replica relays at this moment; it may have missed what we were woken for. */
    static final Round NOT_OURS = new Round(0, true, false, false);

    static final Round FAILED = new Round(0, true, true, false);
}
