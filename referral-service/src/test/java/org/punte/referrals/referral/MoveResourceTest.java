package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.referrals.life.LifeFile;
import org.punte.referrals.life.LifeFile.Rule;

/** Holds addresses, roles and required data to the rule book. */
class MoveResourceTest {
    static List<Rule> rules() {
        return LifeFile.read().built().stream()
                .filter(rule -> rule.path() != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_move_is_for_the_roles_of_the_rule_book(Rule rule) {
        var roles = endpoint(rule).getAnnotation(RolesAllowed.class).value();

        assertThat(roles).containsExactlyInAnyOrderElementsOf(rule.roles());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_move_asks_for_the_data_of_the_rule_book(Rule rule) {
        var commands = Arrays.stream(endpoint(rule).getParameterTypes()).filter(Class::isRecord);

        assertThat(commands.flatMap(command -> Arrays.stream(command.getRecordComponents())))
                .filteredOn(MoveResourceTest::isRequired)
                .extracting(RecordComponent::getName)
                .isSubsetOf(rule.data());
    }

    @Test
    void there_is_no_move_beside_the_rule_book() {
        var paths = Arrays.stream(MoveResource.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Path.class))
                .map(method -> method.getAnnotation(Path.class).value());

        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(rule -> "/{id}/" + rule.path()).toList());
    }

    private static boolean isRequired(RecordComponent member) {
        return member.getAccessor().isAnnotationPresent(NotNull.class);
    }

    private static Method endpoint(Rule rule) {
        return Arrays.stream(MoveResource.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Path.class))
                .filter(method -> method.getAnnotation(Path.class).value().equals("/{id}/" + rule.path()))
                .findFirst()
                .orElseThrow();
    }
}
