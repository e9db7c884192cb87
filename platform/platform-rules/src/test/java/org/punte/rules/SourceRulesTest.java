package org.punte.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.rules.source.LeftOvers;
import org.punte.rules.source.SourceFile;

class SourceRulesTest {
    @Test
    void this_module_keeps_to_the_rules_itself() {
        SourceRules.of(Path.of("src")).hold();
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
    void a_native_query_that_is_planned_anew_each_time_is_found() {
        assertThat(violations("class A { void a() { db.createNativeQuery(SQL, UUID.class).setParameter(1, 2); } }"))
                .hasSize(1);
        assertThat(violations("class A { void a() { db.createNativeQuery(SQL).setParameter(1, 2, UUID.class); } }"))
                .isEmpty();
        assertThat(violations("class A { void a() { db.createNativeQuery(SQL, Tuple.class); } }"))
                .isEmpty();
    }

    @Test
    void marks_that_were_left_over_are_found() {
        assertThat(violations("class A { // TO" + "DO later\n }")).hasSize(1);
        assertThat(violations("class A { void a() { Thread.sle" + "ep(1); } }")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V0100__a.sql",
                "page.html",
                "life.yaml",
                "application.properties",
                "entry.sh",
                "punte",
                ".ci/run"
            })
    void marks_that_were_left_over_are_found_in_whatever_is_written_by_hand(String name, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "one line\n-- TO" + "DO another\n");
        Path built = Files.createDirectories(folder.resolve("target")).resolve("copied.sql");
        Files.copy(file, built);

        assertThat(LeftOvers.below(folder)).containsExactly(file);
    }

    private static List<String> violations(String text) {
        return SourceFile.violations(List.of(new SourceFile(Path.of("src/main/java/A.java"), text)));
    }
}
