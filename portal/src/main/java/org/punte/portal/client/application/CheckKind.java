package org.punte.portal.client.application;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** How somebody made sure, outside of this system, that an agency is what it says. */
public enum CheckKind {
    PUBLIC_REGISTER,
    CALL,
    VISIT,
    @JsonEnumDefaultValue
    OTHER;

    /** What a form offers. */
    public static List<CheckKind> offered() {
        return List.of(PUBLIC_REGISTER, CALL, VISIT);
    }
}
