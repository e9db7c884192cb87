package org.punte.portal.client.openstep;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** Why nothing more is to be done about what came back. */
public enum PutAwayReason {
    HELPED_OTHERWISE,
    NOT_NEEDED,
    NOT_WANTED,
    NOT_REACHED,
    @JsonEnumDefaultValue
    OTHER;

    /** What a form offers. */
    public static List<PutAwayReason> offered() {
        return Stream.of(values()).filter(code -> code != OTHER).toList();
    }
}
