package org.punte.portal.client.move;

/** Why an answer is taken back. */
public enum UndoReason {
    WRONG_REFERRAL,
    WRONG_ANSWER,
    WRONG_WORKERS,
    CIRCUMSTANCES_CHANGED
}
