package org.punte.testing.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.punte.testing.ProjectFiles;

/** An event's published example, with what its row of docs/events.md says of it. */
record PublishedEvent(String type, JsonNode example, String subject, String toldWhen, List<String> listeners) {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\| ([^|]+) \\| ([^|]+) \\| ([a-z, -]+) \\|$");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In the order of docs/events.md, which {@code DocumentationTest} of the journeys holds complete. */
    static List<PublishedEvent> all() {
        try {
            var page = Files.readString(ProjectFiles.root().resolve("docs/events.md"));
            return ROW.matcher(page).results().map(PublishedEvent::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedEvent of(MatchResult row) {
        return new PublishedEvent(
                row.group(1),
                example(ProjectFiles.root().resolve("contracts/events/" + row.group(1) + ".json")),
                row.group(2),
                row.group(3),
                List.of(row.group(4).split(", ")));
    }

    private static JsonNode example(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isExampleOf(Service service) {
        return example.get("source").asText().equals(service.source());
    }
}
