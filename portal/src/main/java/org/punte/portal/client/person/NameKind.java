package org.punte.portal.client.person;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** What a name is used as. */
public enum NameKind {
    GIVEN_NAME,
    MIDDLE_NAME,
    SECOND_NAME,
    FAMILY_NAME,
    BIRTH_NAME,
    NICKNAME,
    ALIAS,
    IN_EXPLOITATION,
    @JsonEnumDefaultValue
    OTHER_KIND;

    /** What a form offers. */
    public static List<NameKind> offered() {
        return Stream.of(values()).filter(one -> one != OTHER_KIND).toList();
    }
}
