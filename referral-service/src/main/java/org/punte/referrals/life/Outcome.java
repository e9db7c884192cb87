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

    /** Whether what was asked for was given: who asks for it again asks anew. */
    public boolean isServed() {
        return this == SERVICE_FULLY || this == SERVICE_PARTLY;
    }

    /** Whether there was a service. */
    public boolean wasService() {
        return this == SERVICE_FULLY || this == SERVICE_PARTLY || this == NEEDS_MORE;
    }

    /** Whether there was a service, or it was the person who did not want it. */
    public boolean isServedOrOfThePerson() {
        return this != SERVICE_NOT_PROVIDED && this != INELIGIBLE;
    }
}
