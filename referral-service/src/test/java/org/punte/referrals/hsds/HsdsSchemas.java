package org.punte.referrals.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The published schemas of HSDS 3.0, and members that they do not know. */
final class HsdsSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private HsdsSchemas() {}

    /** The node is what this file describes. */
    static void holds(String file, JsonNode node) {
        validate(read(file), node);
    }

    /** The node is what the full service's schema calls by this name. */
    static void holdsPart(String definition, JsonNode node) {
        var whole = read("service_with_definitions");
        ObjectNode schema = JSON.createObjectNode();
        schema.set("definitions", whole.get("definitions"));
        schema.put("$ref", "#/definitions/" + definition);
        validate(schema, node);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void validate(JsonNode schema, JsonNode node) {
        assertThat(FACTORY.getSchema(schema, STRICT).validate(node))
                .as("%s", node)
                .isEmpty();
    }

    static JsonNode read(String file) {
        try (var schema = HsdsSchemas.class.getResourceAsStream("/hsds-3.0/" + file + ".json")) {
            return JSON.readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
