package org.punte.portal.client.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The portal knows the services from outside only, and has their roles written down anew. */
class RoleTest {
    private static final Path ROLES = Path.of("../platform/platform-web/src/main/java/org/punte/web/caller/Roles.java");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)*\\b");

    @Test
    void one_person_is_enough_for_the_same_roles() throws IOException {
        assertThat(Stream.of(Role.values())
                        .filter(role -> role != Role.OTHER && !role.needsTwo())
                        .map(Role::name))
                .containsExactlyInAnyOrderElementsOf(written("BY_ONE"));
    }

    @Test
    void whatever_can_be_given_has_a_name_here_and_is_called_the_same() throws IOException {
        var known = Stream.of(Role.values()).filter(role -> role != Role.OTHER).toList();

        assertThat(known).extracting(Role::name).containsExactlyInAnyOrderElementsOf(written("ANY"));
        var source = Files.readString(ROLES);
        assertThat(known)
                .allSatisfy(
                        role -> assertThat(source).contains("String %s = \"%s\"".formatted(role.name(), said(role))));
    }

    /** The roles of this constant. */
    private static List<String> written(String constant) throws IOException {
        var source = Files.readString(ROLES);
        var begin = source.indexOf(" " + constant + " =") + constant.length() + 3;
        return NAME.matcher(source.substring(begin, source.indexOf(';', begin)))
                .results()
                .map(name -> name.group())
                .toList();
    }

    private static String said(Role role) {
        try {
            return Role.class
                    .getField(role.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
