package org.punte.testing.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.Yaml;

/**
 * {@code target/openapi/openapi.yaml}, read more strictly than clients shall: a member that it does not name is a fault. Only
 * problems carry more than they say.
 */
final class ApiDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private static final ApiDocument BUILT = read();

    private final JsonNode document;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private ApiDocument(JsonNode document) {
        this.document = document;
        document.at("/components/schemas").forEach(ApiDocument::close);
    }

    /** Of the service under test. */
    static ApiDocument built() {
        return BUILT;
    }

    private static ApiDocument read() {
        try (var file = Files.newBufferedReader(Path.of("target/openapi/openapi.yaml"))) {
            return new ApiDocument(JSON.valueToTree(new Yaml().load(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the operation at {@code GET /v1/things} answers with this status; missing, if it does not say. */
    JsonNode answer(String address, int status) {
        var space = address.indexOf(' ');
        var operation = document.path("paths")
                .path(address.substring(space + 1))
                .path(address.substring(0, space).toLowerCase(Locale.ROOT));
        var said = operation.at("/responses/" + status);
        return said.isMissingNode() && status >= 400 ? document.at("/components/responses/Problem") : said;
    }

    /** What requests hold, with all that is in it: the schemas by their names. */
    Map<String, JsonNode> requests() {
        var found = new TreeMap<String, JsonNode>();
        document.path("paths").findValues("requestBody").forEach(body -> collect(body, found));
        return found;
    }

    private void collect(JsonNode node, Map<String, JsonNode> found) {
        for (var reference : node.findValuesAsText("$ref")) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            var schema = document.at("/components/schemas").path(name);
            if (found.putIfAbsent(name, schema) == null) collect(schema, found);
        }
    }

    JsonSchema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), text -> {
            ObjectNode whole = schema.deepCopy();
            whole.set("components", document.get("components"));
            return FACTORY.getSchema(whole, STRICT);
        });
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties"))
            object.put("additionalProperties", false);
    }
}
