package org.punte.referrals.need;

/** What the service must offer, coded so that it tells nothing more about the person. */
public enum Requirement {
    STEP_FREE,
    COT,
    DOCTOR_WITHIN_24H,
    STAFF_FEMALE,
    STAFF_MALE,
    FAMILY_ROOM,
    QUIET_ROOM,
    SPECIAL_DIET,
    ASSISTANCE_ANIMAL;

    /** How many there are, for annotations: nobody asks for more than all of them. */
    public static final int COUNT = 9;
}
