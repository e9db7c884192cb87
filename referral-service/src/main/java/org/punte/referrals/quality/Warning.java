package org.punte.referrals.quality;

/** What a reader of the referral will miss; see the quality check of the UK toolkit. Codes are API. */
public enum Warning {
    /** The note says too little to work with. */
    TOO_SHORT,
    /** The same note stands in another referral. */
    COPIED,
    /** Presumed to be a victim, and no sheet says by which indicators. */
    NO_INDICATOR,
    /** Nobody is named to be asked while the author is away. */
    NO_ABSENCE_CONTACT,
    /** It says what somebody thinks, not what was seen or said. */
    OPINION_WORDS,
    /** It cannot wait until somebody sits at that desk again. */
    NOBODY_AT_DESK,
    /** The agency says what it gives, and this is not among it. */
    NOT_LISTED,
    /** The same for the same person is asked there already, and is not over. */
    ASKED_ALREADY
}
