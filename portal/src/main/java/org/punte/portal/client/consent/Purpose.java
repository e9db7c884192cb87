package org.punte.portal.client.consent;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** What a person is asked for. */
public enum Purpose {
    CASE_MANAGEMENT,
    SHARE_WITH_AGENCY,
    FORMAL_REFERRAL,
    COOPERATE_WITH_AUTHORITIES,
    TRANSNATIONAL_SHARE,
    NON_IDENTIFYING_STATISTICS,
    RESEARCH,
    CONTACT_AFTER_CLOSURE,
    PHOTO_AUDIO,
    @JsonEnumDefaultValue
    OTHER;

    /** Those that a form offers. */
    public static List<Purpose> offered() {
        return Stream.of(values()).filter(code -> code != OTHER).toList();
    }
}
