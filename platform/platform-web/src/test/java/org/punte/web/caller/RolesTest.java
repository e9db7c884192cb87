package org.punte.web.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RolesTest {
    private final List<String> given = List.of(Roles.ANY.split("\\|"));

    @Test
    void every_role_can_be_given_but_what_is_left_in_an_emergency() {
        assertThat(Stream.of(Roles.class.getFields())
                        .filter(field -> field.getType() == String.class)
                        .map(RolesTest::value)
                        .filter(role -> !role.equals(Roles.ANY) && !role.startsWith("emergency-")))
                .containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void what_needs_a_second_person_can_be_given() {
        assertThat(given).containsAll(Roles.WITH_SECOND_PERSON);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
