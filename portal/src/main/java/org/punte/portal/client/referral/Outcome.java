package org.punte.portal.client.referral;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** How a service ended. */
public enum Outcome {
    SERVICE_FULLY,
    SERVICE_PARTLY,
    SERVICE_NOT_PROVIDED,
    NEEDS_MORE,
    CLIENT_DID_NOT_ATTEND,
    CLIENT_WITHDREW,
    INELIGIBLE,
    @JsonEnumDefaultValue
    OTHER;

    /** What a form offers. */
    public static List<Outcome> offered() {
        return Stream.of(values()).filter(code -> code != OTHER).toList();
    }
}
