package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.rules.source.WrittenFiles;

/** The published error slugs and event types stand in the documentation, and nothing else does. */
class DocumentationTest {
    private static final Path ROOT = Path.of(System.getProperty("punte.root"));
    private static final Pattern PROBLEM =
            Pattern.compile("(?m)^\\s+([A-Z][A-Z_]+)\\(\\s*(\\d{3}),(?:\\s*\"([^\"]+)\"\\))?");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\|.*\\| ([a-z, -]+) \\|$");
    private static final Pattern HEARD = Pattern.compile("\"([a-z.-]+\\.v\\d+)\"");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\|");

    @Test
    void every_problem_is_documented_with_its_status_and_title_and_every_documented_one_exists() {
        Set<String> published = sources()
                .map(DocumentationTest::read)
                .filter(source -> source.contains("implements ProblemType"))
                .flatMap(source -> PROBLEM.matcher(source).results())
                .map(match -> problem(
                        match.group(1).toLowerCase(Locale.ROOT).replace('_', '-'), match.group(2), match.group(3)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> explained = EXPLAINED
                .matcher(read(ROOT.resolve("docs/errors.md")))
                .results()
                .map(row -> problem(row.group(1), row.group(2), row.group(3)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(explained).isEqualTo(published).isNotEmpty();
    }

    @Test
    void every_event_type_is_documented_and_every_documented_type_has_its_example() throws IOException {
        Set<String> published;
        try (Stream<Path> examples = Files.list(ROOT.resolve("contracts/events"))) {
            published = examples.map(example -> example.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(listedIn("docs/events.md")).isEqualTo(published).isNotEmpty();
    }

    private static String problem(String slug, String status, String title) {
        return "%s: %s %s".formatted(slug, status, title);
    }

    /** What every process hears of accounts and agencies stands as "all": that is the platform's ear, not a feature's. */
    @Test
    void whoever_hears_an_event_stands_in_its_row() {
        var heard = heard();

        assertThat(ROW.matcher(read(ROOT.resolve("docs/events.md"))).results())
                .isNotEmpty()
                .filteredOn(row -> !row.group(2).equals("all"))
                .allSatisfy(row -> assertThat(Set.of(row.group(2).split(", ")))
                        .as(row.group(1))
                        .isEqualTo(heard.getOrDefault(row.group(1), Set.of("-"))));
    }

    /** The services by what their handlers name. */
    private static Map<String, Set<String>> heard() {
        var heard = new TreeMap<String, Set<String>>();
        sources().forEach(path -> {
            var source = read(path);
            var service = ROOT.relativize(path).getName(0).toString().replace("-service", "");
            if (!source.contains("implements EventHandler")) return;
            HEARD.matcher(source)
                    .results()
                    .forEach(type -> heard.computeIfAbsent(type.group(1), t -> new TreeSet<>())
                            .add(service));
        });
        return heard;
    }

    private static Set<String> listedIn(String page) {
        return LISTED.matcher(read(ROOT.resolve(page)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources() {
        return WrittenFiles.below(ROOT).stream()
                .filter(path -> path.toString().contains("src/main/java"))
                .filter(path -> path.toString().endsWith(".java"));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
