package org.punte.web.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What members and parameters mean, where their names do not say it: in a file of the service, by schema and member, or by operation and
 * parameter. Whatever it speaks of must be there, so that it does not outlive what it describes.
 */
final class Meanings {
    private static final String FILE = "api-meanings.properties";
    private static final Map<String, String> OF_LISTS = Map.of(
            "after", "The `next` of the page before; the same filters belong to it",
            "limit", "How many at most");

    private final Properties meanings;
    private final Set<Object> told = new HashSet<>();

    Meanings(Properties meanings) {
        this.meanings = meanings;
    }

    /** Those of the service that is built; of one without such a file none. */
    static Meanings ofService() {
        var meanings = new Properties();
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file != null) meanings.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Meanings(meanings);
    }

    void tell(String name, Schema schema) {
        if (schema.getProperties() == null) return;
        var properties = new LinkedHashMap<>(schema.getProperties());
        properties.forEach((member, property) -> {
            var meaning = of(name + "." + member);
            if (meaning != null) property.setDescription(meaning);
        });
        schema.setProperties(properties);
    }

    void tell(Operation operation) {
        var meaning = of(String.valueOf(operation.getOperationId()));
        if (meaning != null) operation.setDescription(meaning);
        if (operation.getParameters() != null)
            operation.getParameters().forEach(parameter -> tell(operation, parameter));
    }

    private void tell(Operation operation, Parameter parameter) {
        if (parameter.getName() == null || parameter.getDescription() != null) return;
        var meaning = of(operation.getOperationId() + "." + parameter.getName());
        parameter.setDescription(meaning != null ? meaning : OF_LISTS.get(parameter.getName()));
    }

    private @Nullable String of(String key) {
        told.add(key);
        return meanings.getProperty(key);
    }

    /** Once everything was told. */
    void requireAllTold() {
        var left = new TreeSet<>(meanings.stringPropertyNames());
        left.removeAll(told);
        if (!left.isEmpty())
            throw new IllegalStateException(FILE + " speaks of what is not there: " + List.copyOf(left));
    }
}
