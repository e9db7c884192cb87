package org.punte.portal.client.application;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** What became of an application. */
public enum ApplicationStatus {
    RECEIVED,
    APPROVED,
    REFUSED,
    @JsonEnumDefaultValue
    OTHER;

    /** The states by which a list can be narrowed. */
    public static List<ApplicationStatus> listed() {
        return List.of(RECEIVED, APPROVED, REFUSED);
    }
}
