package org.punte.testing.asyncapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.rules.source.WrittenFiles;
import org.punte.testing.ProjectFiles;
import org.punte.testing.yaml.StrictYaml;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/** contracts/asyncapi.yaml says what the published examples, docs/events.md and the services' settings say; {@code -Dcontracts.update=true} writes it. */
class AsyncApiTest {
    private static final String HEAD = """
            # Written from contracts/events, docs/events.md and each service's topics. Change those, then run AsyncApiTest of
            # platform-testing with -Dcontracts.update=true.
            """;

    private static final Pattern TYPE = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)+\\.v\\d+)\"");

    private final List<PublishedEvent> events = PublishedEvent.all();

    @Test
    void the_document_says_what_is_published_and_who_listens() throws IOException {
        var published = ProjectFiles.root().resolve("contracts/asyncapi.yaml");
        var written = HEAD + yaml().dump(new EventDocument(Service.all(), events).in(frame()));

        if (ProjectFiles.updating()) Files.writeString(published, written);

        assertThat(published).hasContent(written);
    }

    @Test
    void every_published_event_has_the_members_of_the_envelope_and_is_told_by_a_service() throws IOException {
        var envelope = envelope();
        var tellers = Service.all();

        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(names(event.example())).containsAll(strings(envelope.get("required")));
            assertThat(strings(((Map<?, ?>) envelope.get("properties")).keySet()))
                    .containsAll(names(event.example()));
            assertThat(tellers).filteredOn(event::isExampleOf).hasSize(1);
        });
    }

    /** Whether it is told or heard: what nobody wrote down would pass as if it were no event. */
    @Test
    void every_type_that_stands_in_code_is_published_and_no_other() {
        var named = Stream.concat(
                        Service.all().stream().map(Service::name),
                        Stream.of("platform/platform-web", "platform/platform-messaging"))
                .flatMap(module ->
                        WrittenFiles.below(ProjectFiles.root().resolve(module).resolve("src/main/java")).stream())
                .flatMap(AsyncApiTest::types)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(events).extracting(PublishedEvent::type).containsExactlyInAnyOrderElementsOf(named);
    }

    private static Stream<String> types(Path source) {
        try {
            return TYPE.matcher(Files.readString(source)).results().map(type -> type.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> envelope() throws IOException {
        var schemas = (Map<?, ?>) ((Map<?, ?>) frame().get("components")).get("schemas");
        return (Map<?, ?>) schemas.get("envelope");
    }

    private static List<String> names(JsonNode example) {
        return example.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> strings(Object names) {
        return ((Collection<?>) names).stream().map(String.class::cast).toList();
    }

    private static Map<String, Object> frame() throws IOException {
        try (var frame = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            return StrictYaml.load(new String(frame.readAllBytes(), UTF_8));
        }
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        return new Yaml(options);
    }
}
