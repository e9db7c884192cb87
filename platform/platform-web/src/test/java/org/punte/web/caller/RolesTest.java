package org.punte.web.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RolesTest {
    private final List<String> given = Roles.ALL;

    @Test
    void every_role_can_be_given_but_what_follows_from_them_and_what_is_left_in_an_emergency() {
        assertThat(Stream.of(Roles.class.getFields())
                        .filter(field -> field.getType() == String.class)
                        .map(RolesTest::value)
                        .filter(role ->
                                !Set.of(Roles.ANY, Roles.HOLDER).contains(role) && !role.startsWith("emergency-")))
                .containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void from_a_supervisor_on_a_second_person_is_needed() {
        assertThat(Roles.WITH_SECOND_PERSON)
                .containsExactlyInAnyOrder(
                        Roles.SUPERVISOR,
                        Roles.DECISION_MAKER,
                        Roles.AGENCY_ADMIN,
                        Roles.NETWORK_ADMIN,
                        Roles.AUDITOR,
                        Roles.ANALYST);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
