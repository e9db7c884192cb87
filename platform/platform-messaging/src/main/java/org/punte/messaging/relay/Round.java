package org.punte.messaging.relay;

/** What one round did: sent so many, had to leave others waiting, or met a failure. */
record Round(int sent, boolean othersWait, boolean failed) {
    /** Another replica relays at this moment; it may have missed what we were woken for. */
    static final Round NOT_OURS = new Round(0, true, false);

    static final Round FAILED = new Round(0, true, true);
}
