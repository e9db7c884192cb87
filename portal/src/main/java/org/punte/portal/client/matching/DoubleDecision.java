package org.punte.portal.client.matching;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** What a supervisor decides about two records. */
public enum DoubleDecision {
    SAME_HUMAN,
    SIBLING,
    PARENT,
    CHILD,
    CO_VICTIM,
    DIFFERENT,
    /** Newer than this portal. */
    @JsonEnumDefaultValue
    OTHER;

    public static List<DoubleDecision> offered() {
        return Stream.of(values()).filter(code -> code != OTHER).toList();
    }
}
