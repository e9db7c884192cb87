package org.punte.referrals.inquiry;

/** What a desk answers; the words of the capacity check of HL7 Gravity SDOH. */
enum CapacityAnswer {
    HAS_CAPACITY,
    NO_CAPACITY,
    WAITLIST,
    ASSESSMENT_NEEDED
}
