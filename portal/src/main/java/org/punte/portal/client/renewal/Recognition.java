package org.punte.portal.client.renewal;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** How somebody who stands before one is recognised. */
public enum Recognition {
    KNOWN_PERSONALLY,
    STAFF_CARD,
    IDENTITY_DOCUMENT,
    @JsonEnumDefaultValue
    OTHER;

    /** Those that a form offers. */
    public static List<Recognition> offered() {
        return Stream.of(values()).filter(one -> one != OTHER).toList();
    }
}
