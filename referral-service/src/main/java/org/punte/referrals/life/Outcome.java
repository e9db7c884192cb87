package org.punte.referrals.life;

/** How a referral ended for the person. */
public enum Outcome {
    SERVICE_FULLY,
    SERVICE_PARTLY,
    SERVICE_NOT_PROVIDED,
    NEEDS_MORE,
    CLIENT_DID_NOT_ATTEND,
    CLIENT_WITHDREW,
    INELIGIBLE;

    /** Whether there was a service, or it was the person who did not want it. */
    boolean isServedOrOfThePerson() {
        return this != SERVICE_NOT_PROVIDED && this != INELIGIBLE;
    }
}
