package org.punte.referrals.life;

/** Why a service that was taken on never came about. */
public enum NonDeliveryReason {
    NO_SHOW,
    UNREACHABLE,
    INELIGIBLE_AFTER_ASSESSMENT,
    PERSON_WITHDREW,
    SERVICE_STOPPED,
    OTHER;

    /** Whether it was the person who did not come or did not want it. */
    public boolean isOfThePerson() {
        return this == NO_SHOW || this == UNREACHABLE || this == PERSON_WITHDREW;
    }
}
