package org.punte.testing.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The addresses in the API document that the build wrote. */
public final class OpenApiAddresses {
    private OpenApiAddresses() {}

    /** Such as {@code GET /v1/things}. */
    public static List<String> built() {
        try (var file = Files.newBufferedReader(Path.of("target/openapi/openapi.yaml"))) {
            Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(file);
            return document.get("paths").entrySet().stream()
                    .flatMap(path -> path.getValue().keySet().stream()
                            .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
