package org.punte.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published examples of events, {@code contracts/events/<type>.json}: producers write them, consumers read them. */
public final class EventContract {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private EventContract() {}

    /** The published example, as a consumer gets it. */
    public static String example(String type) {
        try {
            return Files.readString(file(type));
        } catch (IOException e) {
            throw new UncheckedIOException("No published example of " + type, e);
        }
    }

    /** The envelope goes over the wire exactly as published; {@code -Dcontracts.update=true} publishes it. */
    public static void holds(String type, Object envelope) {
        try {
            JsonNode onTheWire = JSON.readTree(text(envelope));
            if (ProjectFiles.updating()) publish(type, onTheWire);
            JsonNode published = JSON.readTree(example(type));
            assertThat((Object) onTheWire).as(type).isEqualTo(published);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object envelope) throws IOException {
        return envelope instanceof String text ? text : JSON.writeValueAsString(envelope);
    }

    private static void publish(String type, JsonNode event) throws IOException {
        Files.createDirectories(file(type).getParent());
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        Files.writeString(file(type), JSON.writer(printer).writeValueAsString(event) + "\n");
    }

    private static Path file(String type) {
        return ProjectFiles.root().resolve("contracts/events").resolve(type + ".json");
    }
}
