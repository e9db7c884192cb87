package org.punte.portal.client.membership;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** Where an agency stands in its life. */
public enum AgencyStatus {
    PROBATION,
    ACTIVE,
    SUSPENDED,
    CLOSING,
    DEACTIVATED,
    @JsonEnumDefaultValue
    OTHER;

    /** The states by which a list can be narrowed. */
    public static List<AgencyStatus> listed() {
        return List.of(PROBATION, ACTIVE, SUSPENDED, CLOSING, DEACTIVATED);
    }
}
