package org.punte.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
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
                "party"
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
            assertThat(files).hasSize(132);
        }
    }

    @Test
    void romanian_is_written_with_comma_letters() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files).allSatisfy(file -> assertThat(file).content().doesNotContain("ş", "ţ", "Ş", "Ţ"));
        }
    }

    @Test
    void titles_give_nobody_away() throws IOException {
        for (var language : Language.values()) {
            var words = new ArrayList<Object>(words("msg", language.tag()).values());
            for (var bundle : List.of(
                    "list",
                    "apply",
                    "network",
                    "account",
                    "approve",
                    "partner",
                    "agreement",
                    "assign",
                    "closing",
                    "minor",
                    "guardian",
                    "team",
                    "figures",
                    "call",
                    "party")) words.addAll(words(bundle, language.tag()).values());
            assertThat(words)
                    .noneMatch(word -> word.toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*(traffick|trafic|victim|exploat|exploit|menneskehandel|offer|utnytt).*"));
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
