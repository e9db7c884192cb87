package org.punte.portal.client.transfer;

/** Why a case stays. */
public enum RefuseReason {
    PERSON_DOES_NOT_WANT,
    HELP_GOES_ON_HERE,
    NO_LONGER_HERE,
    SAFETY,
    OTHER
}
