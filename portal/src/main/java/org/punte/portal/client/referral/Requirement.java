package org.punte.portal.client.referral;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** What the service itself must offer. */
public enum Requirement {
    STEP_FREE,
    COT,
    STAFF_FEMALE,
    STAFF_MALE,
    FAMILY_ROOM,
    QUIET_ROOM,
    SPECIAL_DIET,
    ASSISTANCE_ANIMAL,
    DOCTOR_WITHIN_24H,
    @JsonEnumDefaultValue
    OTHER;

    /** What a form offers. */
    public static List<Requirement> offered() {
        return Stream.of(values()).filter(code -> code != OTHER).toList();
    }
}
