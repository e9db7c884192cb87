package org.punte.testing.asyncapi;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.punte.testing.ProjectFiles;

/** A service as its settings show it: its own topic, and the topics that its features read. */
record Service(String name, String topic, Properties settings) {
    private static final String SETTINGS = "src/main/resources/application.properties";

    /** In the order of their names. */
    static List<Service> all() {
        try (var folders = Files.list(ProjectFiles.root())) {
            return folders.filter(folder -> folder.getFileName().toString().endsWith("-service"))
                    .filter(folder -> Files.exists(folder.resolve(SETTINGS)))
                    .sorted()
                    .map(Service::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Service in(Path folder) {
        var settings = new Properties();
        try (Reader lines = Files.newBufferedReader(folder.resolve(SETTINGS))) {
            settings.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Service(
                settings.getProperty("quarkus.application.name"),
                settings.getProperty("punte.messaging.topic"),
                settings);
    }

    /** As envelopes name it. */
    String source() {
        return "/punte/" + name;
    }

    boolean countsRefusals() {
        return Boolean.parseBoolean(settings.getProperty("punte.refusals.enabled", "true"));
    }

    /** As docs/events.md names it. */
    String shortName() {
        return name.replace("-service", "");
    }

    /** What is told to all is heard by the platform itself, in every service but the one that tells it. */
    boolean hears(PublishedEvent event, String topic) {
        if (event.listeners().contains("all"))
            return Boolean.parseBoolean(settings.getProperty("punte.messaging.standing.enabled", "true"));
        return event.listeners().contains(shortName()) && reads(topic);
    }

    private boolean reads(String topic) {
        return Boolean.parseBoolean(settings.getProperty("mp.messaging.incoming." + topic + ".enabled"));
    }
}
