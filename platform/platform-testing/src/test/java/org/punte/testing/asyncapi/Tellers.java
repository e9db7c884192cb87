package org.punte.testing.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.punte.testing.ProjectFiles;

/** Which services tell an event: the one of the published example, and whoever else has the code for it. */
final class Tellers {
    private final List<Service> services;

    Tellers(List<Service> services) {
        this.services = services;
    }

    /** What the platform tells by itself is told by every service that counts refusals, the only thing of the kind. */
    List<Service> of(PublishedEvent event) {
        var byThePlatform = tells(ProjectFiles.root().resolve("platform/platform-messaging"), event.type());
        return services.stream()
                .filter(service -> event.isExampleOf(service)
                        || byThePlatform && service.countsRefusals()
                        || tells(ProjectFiles.root().resolve(service.name()), event.type()))
                .toList();
    }

    private static boolean tells(Path module, String type) {
        try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .anyMatch(source -> read(source).contains("return \"%s\"".formatted(type)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
