package org.punte.portal.client.person;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** By what somebody is contacted. */
public enum Channel {
    CALL,
    TEXT,
    MESSENGER,
    EMAIL,
    LETTER,
    IN_PERSON,
    THIRD_PERSON,
    CALENDAR,
    @JsonEnumDefaultValue
    OTHER_CHANNEL;

    /** What a form offers. */
    public static List<Channel> offered() {
        return Stream.of(values()).filter(one -> one != OTHER_CHANNEL).toList();
    }
}
