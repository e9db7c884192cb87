package org.punte.referrals.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.referrals.life.LifeFile.Rule;

/** Holds addresses, roles and required data to the rule book, wherever in the service a move is at home. */
class MoveEndpointsTest {
    private static final Map<String, Method> MOVES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.punte.referrals").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .filter(type -> type.getAnnotationOfType(Path.class).value().equals("/v1/referrals"))
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(POST.class) && method.isAnnotatedWith(Path.class))
                    .map(JavaMethod::reflect)
                    .filter(method -> method.getAnnotation(Path.class).value().matches("/\\{id}/[a-z-]+"))
                    .collect(Collectors.toMap(
                            method -> method.getAnnotation(Path.class).value().substring("/{id}/".length()),
                            method -> method));

    static List<Rule> rules() {
        return LifeFile.read().built().stream()
                .filter(rule -> rule.path() != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_move_is_for_the_roles_of_the_rule_book(Rule rule) {
        var roles = MOVES.get(rule.path()).getAnnotation(RolesAllowed.class).value();

        assertThat(roles).containsExactlyInAnyOrderElementsOf(rule.roles());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_move_asks_for_the_data_of_the_rule_book(Rule rule) {
        var commands = Arrays.stream(MOVES.get(rule.path()).getParameterTypes()).filter(Class::isRecord);

        assertThat(commands.flatMap(command -> Arrays.stream(command.getRecordComponents())))
                .filteredOn(MoveEndpointsTest::isRequired)
                .extracting(RecordComponent::getName)
                .isSubsetOf(rule.data());
    }

    @Test
    void there_is_no_move_beside_the_rule_book() {
        var paths = rules().stream().map(Rule::path).distinct().toList();

        assertThat(MOVES.keySet()).containsExactlyInAnyOrderElementsOf(paths);
    }

    private static boolean isRequired(RecordComponent member) {
        return member.getAccessor().isAnnotationPresent(NotNull.class);
    }
}
