package org.punte.testing.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The JSON schema that an example shows. Nothing is required and nothing forbidden: members are added, and some are absent where there is nothing to say. */
final class ShownSchema {
    private static final Map<String, Pattern> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("uuid", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        FORMATS.put("date", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));
        FORMATS.put("date-time", Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z"));
    }

    private ShownSchema() {}

    static Map<String, Object> of(JsonNode shown) {
        var schema = new LinkedHashMap<String, Object>();
        switch (shown.getNodeType()) {
            case OBJECT -> describeMembers(schema, shown);
            case ARRAY -> {
                schema.put("type", "array");
                if (!shown.isEmpty()) schema.put("items", of(shown.get(0)));
            }
            case BOOLEAN -> schema.put("type", "boolean");
            case NUMBER -> schema.put("type", shown.isIntegralNumber() ? "integer" : "number");
            case STRING -> describeText(schema, shown.asText());
            default -> throw new IllegalArgumentException("No example shows " + shown);
        }
        return schema;
    }

    private static void describeMembers(Map<String, Object> schema, JsonNode shown) {
        var members = new LinkedHashMap<String, Object>();
        shown.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
        schema.put("type", "object");
        if (!members.isEmpty()) schema.put("properties", members);
    }

    private static void describeText(Map<String, Object> schema, String text) {
        schema.put("type", "string");
        FORMATS.forEach((format, pattern) -> {
            if (pattern.matcher(text).matches()) schema.put("format", format);
        });
    }
}
