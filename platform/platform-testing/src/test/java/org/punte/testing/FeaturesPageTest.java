package org.punte.testing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.punte.rules.source.WrittenFiles;

/** docs/features.md says what each feature says of itself; {@code -Dcontracts.update=true} writes it. */
class FeaturesPageTest {
    private static final Path ROOT = ProjectFiles.root();
    private static final String HEAD = """
            # Where things are

            Every feature in its own words: the sentence in its `package-info.java`, from which `FeaturesPageTest` of `platform-testing` writes
            this page (`-Dcontracts.update=true`).
            """;
    private static final List<String> MODULES = List.of(
            "identity-service",
            "referral-service",
            "case-service",
            "notification-service",
            "portal",
            "platform/platform-web",
            "platform/platform-messaging",
            "platform/platform-sealing");
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");

    @Test
    void the_page_says_what_each_feature_says_of_itself() throws IOException {
        var page = ROOT.resolve("docs/features.md");
        var written = HEAD + MODULES.stream().map(FeaturesPageTest::chapter).collect(joining());

        if (ProjectFiles.updating()) Files.writeString(page, written);

        assertThat(page).hasContent(written);
    }

    private static String chapter(String module) {
        return WrittenFiles.below(ROOT.resolve(module).resolve("src/main/java")).stream()
                .filter(file -> file.endsWith("package-info.java"))
                .sorted(comparing(Path::getParent))
                .map(FeaturesPageTest::line)
                .collect(joining("", "\n## " + ROOT.resolve(module).getFileName() + "\n", ""));
    }

    private static String line(Path info) {
        var folder = ROOT.relativize(info.getParent()).toString().replace('\\', '/');
        var name = folder.replaceFirst(".*/org/punte/\\w+/?", "").replace('/', '.');
        return "- [%s](../%s): %s\n".formatted(name.isEmpty() ? "all of it" : name, folder, sentence(info));
    }

    private static String sentence(Path info) {
        try {
            var found = SENTENCE.matcher(Files.readString(info));
            assertThat(found.find()).as("%s says what is in it", info).isTrue();
            var words =
                    found.group(1).replaceAll("(?m)^\\s*\\*", "").replaceAll("\\{@\\w+ (?:[\\w.]+\\.)?(\\w+)}", "`$1`");
            return words.replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
