package org.punte.identity.realm;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;

/** Keycloak's representations as trees and back. Servers know members that our client does not. */
final class Representations {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private Representations() {}

    static ObjectNode tree(Object representation) {
        return JSON.valueToTree(representation);
    }

    /** Words by language and key. */
    static Map<String, Map<String, String>> texts(JsonNode tree) {
        return JSON.convertValue(tree, new TypeReference<>() {});
    }

    static <T> T of(JsonNode tree, Class<T> kind) {
        try {
            return JSON.treeToValue(tree, kind);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
