package org.punte.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "msg",
                "list",
                "referral",
                "person",
                "consent",
                "file",
                "code",
                "refusal",
                "apply",
                "network",
                "account",
                "approve",
                "partner",
                "agreement",
                "assign"
            })
    void both_languages_say_everything(String bundle) throws IOException {
        var english = words(bundle, "en");
        var romanian = words(bundle, "ro");

        assertThat(romanian.keySet()).isEqualTo(english.keySet());
        assertThat(english.values()).noneMatch(word -> word.toString().isBlank());
        assertThat(romanian.values()).noneMatch(word -> word.toString().isBlank());
    }

    @Test
    void every_bundle_is_compared() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files).hasSize(30);
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
        for (var language : List.of("en", "ro")) {
            var words = new ArrayList<Object>(words("msg", language).values());
            for (var bundle :
                    List.of("list", "apply", "network", "account", "approve", "partner", "agreement", "assign"))
                words.addAll(words(bundle, language).values());
            assertThat(words)
                    .noneMatch(word -> word.toString()
                            .toLowerCase(Locale.ROOT)
                            .matches(".*(traffick|trafic|victim|exploat|exploit).*"));
        }
    }

    private static Properties words(String bundle, String language) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(bundle + "_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
