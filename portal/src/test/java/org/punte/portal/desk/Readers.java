package org.punte.portal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** Which roles the authorization matrix lets through each first door of a service. */
record Readers(Map<String, Set<String>> byEndpoint) {
    static Readers read() throws IOException {
        try (var file = Files.newBufferedReader(Path.of("../contracts/authz-matrix.yaml"))) {
            var readers = new Readers(new HashMap<>());
            readers.gather(new Yaml().load(file));
            return readers;
        }
    }

    /** Nobody where there is no such endpoint. */
    Set<String> of(String endpoint) {
        return byEndpoint.getOrDefault(endpoint, Set.of());
    }

    private void gather(Object node) {
        if (!(node instanceof Map<?, ?> rows)) return;
        rows.forEach((key, row) -> {
            if (row instanceof Map<?, ?> cells && cells.get("roles") instanceof List<?> roles)
                roles.forEach(role -> byEndpoint
                        .computeIfAbsent(key.toString(), any -> new HashSet<>())
                        .add(role.toString()));
            gather(row);
        });
    }
}
