package org.punte.referrals.life;

/** Whose a move is. */
public enum Side {
    /** Who wrote it, while nobody else sees it. */
    AUTHOR,
    SENDER,
    RECEIVER,
    /** Time, or the end of something that it rests on. */
    SYSTEM
}
