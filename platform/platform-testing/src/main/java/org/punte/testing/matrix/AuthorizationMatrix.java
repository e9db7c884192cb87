package org.punte.testing.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.punte.testing.ProjectFiles;
import org.punte.testing.yaml.StrictYaml;

/** contracts/authz-matrix.yaml, read. */
record AuthorizationMatrix(
        Map<String, Map<String, String>> roles,
        Map<String, String> relations,
        Map<String, String> answers,
        Map<String, List<Kind>> services) {
    static AuthorizationMatrix read() {
        try {
            return of(StrictYaml.load(Files.readString(ProjectFiles.root().resolve("contracts/authz-matrix.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static AuthorizationMatrix of(Map<String, Object> root) {
        var services = new LinkedHashMap<String, List<Kind>>();
        ((Map<String, Map<String, Map<String, Object>>>) root.get("services"))
                .forEach((service, kinds) -> services.put(
                        service,
                        kinds.entrySet().stream()
                                .map(kind -> Kind.of(kind.getKey(), kind.getValue()))
                                .toList()));
        return new AuthorizationMatrix(
                (Map<String, Map<String, String>>) root.get("roles"),
                (Map<String, String>) root.get("relations"),
                (Map<String, String>) root.get("answers"),
                services);
    }

    List<Kind> kinds(String service) {
        return services.get(service);
    }

    /** Each once, although one may answer differently about several kinds: the first door is the same. */
    List<Endpoint> endpoints(String service) {
        var doors = new LinkedHashMap<String, Endpoint>();
        kinds(service).stream().flatMap(kind -> kind.endpoints().stream()).forEach(door -> {
            var same = doors.putIfAbsent(door.address(), door);
            if (same != null
                    && !(same.roles().equals(door.roles()) && same.scopes().equals(door.scopes())))
                throw new IllegalStateException("Two first doors: " + door.address());
        });
        return List.copyOf(doors.values());
    }

    /** Every scope that opens something somewhere. */
    List<String> scopes() {
        return services.keySet().stream()
                .flatMap(service -> endpoints(service).stream())
                .flatMap(endpoint -> endpoint.scopes().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
