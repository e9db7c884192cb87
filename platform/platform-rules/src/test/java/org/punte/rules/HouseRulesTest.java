package org.punte.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules name frameworks by strings: a slip of the pen would make one hold for everybody. */
class HouseRulesTest {
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.punte.broken");

    static Stream<Field> rules() {
        return Stream.of(HouseRules.class, ServiceRules.class)
                .flatMap(each -> Stream.of(each.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class)
                // the two about idempotency need the platform: its own sample keeps them and would not, were the names
                // wrong
                .filter(field -> !field.getName().matches("posts_honour.*|what_has_a_key.*"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_finds_what_breaks_it(Field rule) throws Exception {
        assertThat(((ArchRule) rule.get(null)).evaluate(BROKEN).hasViolation())
                .as(rule.getName())
                .isTrue();
    }
}
