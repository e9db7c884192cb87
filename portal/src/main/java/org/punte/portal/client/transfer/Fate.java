package org.punte.portal.client.transfer;

/** What becomes of an open referral when the case goes to another agency. */
public enum Fate {
    HAND_OVER,
    KEEP,
    CLOSE
}
