package org.punte.portal.client.identity;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** A kind of data that a person can agree to share. */
public enum Category {
    IDENTITY,
    CONTACT,
    LANGUAGE,
    LOCATION,
    HEALTH,
    LEGAL,
    CHILD,
    NAME_IN_EXPLOITATION,
    EXPLOITATION_SUMMARY,
    RISK,
    NEEDS,
    CASE_SUMMARY,
    /** In the ledger alone: nobody agrees to it. */
    MEETING,
    @JsonEnumDefaultValue
    OTHER;

    /** The kinds that a conversation can name. */
    public static List<Category> offered() {
        return Stream.of(values())
                .filter(category -> category != OTHER && category != MEETING)
                .toList();
    }
}
