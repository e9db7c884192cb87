package org.punte.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The published document names the headers that are sent, and no others. */
class EventHeadersTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("punte.root"), "contracts", "asyncapi.yaml");
    private static final Pattern SECTION = Pattern.compile("(?s)\n    headers:\n(.*?)\n    \\w");
    private static final Pattern NAME = Pattern.compile("(?m)^ {8}([\\w-]+):$");

    @Test
    void the_headers_are_those_of_the_document() throws IOException {
        var sent = new ArrayList<>(List.of(EventHeaders.ADDRESSEE));

        EventHeaders.of(UUID.randomUUID(), "thing.changed.v1", "00-trace").forEach(header -> sent.add(header.key()));

        assertThat(described()).containsExactlyInAnyOrderElementsOf(sent);
    }

    private static List<String> described() throws IOException {
        var section = SECTION.matcher(Files.readString(DOCUMENT))
                .results()
                .findFirst()
                .orElseThrow();
        return NAME.matcher(section.group(1))
                .results()
                .map(name -> name.group(1))
                .toList();
    }
}
