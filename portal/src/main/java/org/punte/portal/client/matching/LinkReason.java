package org.punte.portal.client.matching;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** Why somebody made a link. */
public enum LinkReason {
    PERSON_SAID_SO,
    DOCUMENT_SHOWN,
    WORKERS_AGREE,
    FAMILY_SAID_SO,
    FOUND_TOGETHER,
    SUPERVISOR_DECIDED,
    /** Newer than this portal. */
    @JsonEnumDefaultValue
    OTHER;

    public static List<LinkReason> offered() {
        return Stream.of(values())
                .filter(code -> code != OTHER && code != SUPERVISOR_DECIDED)
                .toList();
    }
}
