package org.punte.portal.client.matching;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** Why somebody ended a link. */
public enum EndReason {
    MISTAKE,
    NEW_INFORMATION,
    PERSON_ASKED,
    /** Newer than this portal. */
    @JsonEnumDefaultValue
    OTHER;

    public static List<EndReason> offered() {
        return Stream.of(values()).filter(code -> code != OTHER).toList();
    }
}
