package org.punte.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The templates as somebody wrote them, by where they lie. */
final class WrittenTemplates {
    private static final Path FOLDER = Path.of("src/main/resources/templates");

    private WrittenTemplates() {}

    static Map<String, String> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .collect(Collectors.toMap(
                            file -> FOLDER.relativize(file).toString(),
                            WrittenTemplates::read,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
