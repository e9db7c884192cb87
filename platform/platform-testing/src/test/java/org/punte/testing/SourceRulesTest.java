package org.punte.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.testing.source.SourceFile;

class SourceRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"platform-web", "platform-testing"})
    void the_platform_keeps_to_the_rules_itself(String module) {
        SourceRules.of(ProjectFiles.root().resolve("platform").resolve(module).resolve("src"))
                .hold();
    }

    @Test
    void the_project_as_a_whole_is_made_of_short_files() {
        SourceRules.of(ProjectFiles.root()).holdTogether();
    }

    @Test
    void a_long_method_is_found() {
        var body = "int x;\n".repeat(30);

        assertThat(violations("class A { void a() {\n%s} }".formatted(body)))
                .singleElement()
                .asString()
                .contains("longer");
    }

    @Test
    void a_constructor_with_six_collaborators_is_found() {
        assertThat(violations("class A { A(int a, int b, int c, int d, int e, int f) {} }"))
                .hasSize(1);
    }

    @Test
    void a_query_glued_together_is_found_but_joined_text_is_not() {
        assertThat(violations("class A { void a(String b) { createQuery(\"select \" + b); } }"))
                .hasSize(1);
        assertThat(violations("class A { void a(String b) { createQuery(\"select %s\".formatted(b)); } }"))
                .hasSize(1);
        assertThat(violations("class A { void a(String b) { createQuery(\"select \" + FIELDS + \" from a\", b); } }"))
                .isEmpty();
    }

    @Test
    void marks_that_were_left_over_are_found() {
        assertThat(violations("class A { // TO" + "DO later\n }")).hasSize(1);
        assertThat(violations("class A { void a() { Thread.sle" + "ep(1); } }")).hasSize(1);
    }

    private static List<String> violations(String text) {
        return SourceFile.violations(List.of(new SourceFile(Path.of("src/main/java/A.java"), text)));
    }
}
