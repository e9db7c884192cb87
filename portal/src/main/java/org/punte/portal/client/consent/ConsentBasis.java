package org.punte.portal.client.consent;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** Why something may be shared. */
public enum ConsentBasis {
    CONSENT,
    VITAL_INTEREST,
    LEGAL_OBLIGATION,
    PUBLIC_TASK,
    LEGAL_CLAIM,
    @JsonEnumDefaultValue
    OTHER;

    /** Those that a form offers. */
    public static List<ConsentBasis> offered() {
        return Stream.of(values()).filter(code -> code != OTHER).toList();
    }
}
