package org.punte.portal.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownProblemTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| (400|403|409|422) \\|.*");

    /** People at a page never meet these: the pages do not make such requests, or only partner systems do. */
    private static final Set<String> NOT_FOR_PEOPLE = Set.of(
            "path-not-canonical",
            "initial-password-refused",
            "identity-scope-missing",
            "scope-missing",
            "worker-code-missing");

    @Test
    void whatever_is_refused_by_decision_has_words_of_its_own() throws IOException {
        var slugs = refusals().filter(slug -> !NOT_FOR_PEOPLE.contains(slug)).toList();

        assertThat(slugs).hasSizeGreaterThan(20);
        assertThat(slugs).allSatisfy(slug -> assertThat(word(slug)).isEqualTo(slug));
    }

    @Test
    void a_slug_that_nobody_knows_is_told_by_its_status() {
        assertThat(KnownProblem.of(404, "newer-than-us")).isEqualTo(KnownProblem.NOT_FOUND);
        assertThat(KnownProblem.of(429, "newer-than-us")).isEqualTo(KnownProblem.TOO_MANY_REQUESTS);
        assertThat(KnownProblem.of(418, "newer-than-us")).isEqualTo(KnownProblem.UNEXPECTED);
    }

    private static String word(String slug) {
        return KnownProblem.of(500, slug).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<String> refusals() throws IOException {
        return Files.readAllLines(Path.of("../docs/errors.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1));
    }
}
