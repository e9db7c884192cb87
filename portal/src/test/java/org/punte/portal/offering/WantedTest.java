package org.punte.portal.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.junit.jupiter.api.Test;
import org.punte.portal.referral.EnvelopeForm;

class WantedTest {
    @Test
    void what_is_looked_for_is_said_by_the_envelope_or_carried_along() {
        var wanted = new Wanted();
        wanted.sex = "FEMALE";
        wanted.status = "PRESUMED";
        wanted.language = "ron";
        wanted.kind = "WOMEN";
        wanted.disability = "true";
        wanted.parent = UUID.randomUUID().toString();

        var left = new HashSet<>(fields(Wanted.class));
        left.removeAll(fields(EnvelopeForm.class));

        assertThat(wanted.carried())
                .containsOnlyKeys(left)
                .containsEntry("sex", "FEMALE")
                .containsEntry("parent", wanted.parent);
    }

    @Test
    void what_was_not_said_is_not_carried() {
        assertThat(new Wanted().carried()).isEmpty();
    }

    private static Set<String> fields(Class<?> form) {
        return Stream.of(form.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(RestForm.class))
                .map(Field::getName)
                .collect(Collectors.toSet());
    }
}
