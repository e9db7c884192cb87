package org.punte.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    /** What is said of a record only, to whoever works with it. */
    private static final Set<String> ON_PAGES_OF_A_RECORD = Set.of(
            "code:category_$NAME_IN_EXPLOITATION", "match:double_decision_$CO_VICTIM", "match:link_kind_$CO_VICTIM");

    private static final Pattern NAMED = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "msg",
                "list",
                "referral",
                "move",
                "person",
                "consent",
                "file",
                "code",
                "refusal",
                "advice",
                "todo",
                "agreed",
                "apply",
                "network",
                "account",
                "approve",
                "partner",
                "agreement",
                "assign",
                "emergency",
                "factor",
                "closing",
                "change",
                "ledger",
                "match",
                "finding",
                "met",
                "lived",
                "fact",
                "profile",
                "minor",
                "guardian",
                "deadline",
                "waiting",
                "news",
                "team",
                "figures",
                "offer",
                "offered",
                "place",
                "call",
                "promise",
                "transfer",
                "party",
                "meeting"
            })
    void all_languages_say_everything(String bundle) throws IOException {
        var english = words(bundle, "en");

        for (var language : Language.values())
            assertThat(words(bundle, language.tag()))
                    .as(language.ownName())
                    .hasSameSizeAs(english)
                    .containsOnlyKeys(english.keySet())
                    .allSatisfy((key, word) -> assertThat(word.toString()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg", "account", "network"})
    void what_a_sentence_names_is_named_in_all_languages(String bundle) throws IOException {
        var english = words(bundle, "en");

        for (var language : Language.values())
            assertThat(words(bundle, language.tag()))
                    .allSatisfy((key, word) -> assertThat(named(word)).isEqualTo(named(english.get(key))));
    }

    @Test
    void every_bundle_is_compared() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files).hasSize(135);
        }
    }

    @Test
    void romanian_is_written_with_comma_letters() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files).allSatisfy(file -> assertThat(file).content().doesNotContain("ş", "ţ", "Ş", "Ţ"));
        }
    }

    /** Any word may come to stand in a title, an inbox line or on a page that is open all day. */
    @ParameterizedTest
    @MethodSource("giveaways")
    void no_word_gives_anybody_away(String language, String giveaway) throws IOException {
        for (var bundle : bundles())
            assertThat(words(bundle, language))
                    .as(bundle)
                    .allSatisfy((key, word) -> assertThat(ON_PAGES_OF_A_RECORD.contains(bundle + ":" + key)
                                    || !word.toString().toLowerCase(Locale.ROOT).matches(giveaway))
                            .as("%s: %s", key, word)
                            .isTrue());
    }

    @Test
    void every_word_is_used() throws IOException {
        var pages = pages();

        for (var bundle : bundles())
            assertThat(words(bundle, "en").keySet())
                    .extracting(key -> bundle + ":" + key.toString().replaceFirst("_\\$?[A-Z][A-Z0-9_]*$", ""))
                    .allMatch(key -> Pattern.compile(key + "\\b").matcher(pages).find());
    }

    private static Stream<Arguments> giveaways() {
        return Stream.of(
                Arguments.of("en", ".*(traffick|victim|exploit).*"),
                Arguments.of("ro", ".*(trafic|victim|exploat).*"),
                Arguments.of("nb", ".*(menneskehandel|\\boffer|\\bofre|utnytt).*"));
    }

    private static String pages() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            var text = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) text.append(Files.readString(file));
            return text.toString();
        }
    }

    private static Set<String> bundles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_.*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> named(Object word) {
        return NAMED.matcher(word.toString()).results().map(MatchResult::group).toList();
    }

    private static Properties words(String bundle, String language) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(bundle + "_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
