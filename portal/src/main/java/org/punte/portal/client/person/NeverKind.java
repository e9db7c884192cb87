package org.punte.portal.client.person;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** What stands on a never-list. */
public enum NeverKind {
    AGENCY,
    UNIT,
    COUNTY,
    WORKER,
    @JsonEnumDefaultValue
    OTHER_KIND;

    /** What a form offers. */
    public static List<NeverKind> offered() {
        return Stream.of(values()).filter(one -> one != OTHER_KIND).toList();
    }
}
