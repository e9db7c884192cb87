package org.punte.portal.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownProblemTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| (\\d{3}) \\|.*");
    /** Of these, what to do next follows from the status alone. */
    private static final Set<String> SAME_FOR_ALL =
            Set.of("401", "404", "405", "406", "412", "413", "414", "415", "428", "429", "431", "503");

    @Test
    void whatever_is_refused_by_decision_has_words_of_its_own() throws IOException {
        var slugs = refusals()
                .filter(row -> !SAME_FOR_ALL.contains(row.group(2)))
                .map(row -> row.group(1))
                .toList();

        assertThat(slugs).hasSizeGreaterThan(20);
        assertThat(slugs).allSatisfy(slug -> assertThat(word(slug)).isEqualTo(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro", "nb"})
    void every_slug_has_a_sentence_in_every_language(String language) throws IOException {
        var words = words("refusal", language);
        var advice = words("advice", language);

        assertThat(refusals()).isNotEmpty().allSatisfy(row -> {
            var known = KnownProblem.of(Integer.parseInt(row.group(2)), row.group(1));
            assertThat(known).isNotEqualTo(KnownProblem.UNEXPECTED);
            assertThat(words.getProperty("title_$" + known)).isNotBlank();
            assertThat(advice.getProperty("next_$" + known)).isNotBlank().endsWith(".");
        });
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

    private static Stream<MatchResult> refusals() throws IOException {
        return Files.readAllLines(Path.of("../docs/errors.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult);
    }

    private static Properties words(String bundle, String language) throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/" + bundle + "_" + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }
}
