package org.punte.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Of a body with unwrapped parts all members that are known: Jackson overlooks the unknown ones there (databind#650). */
final class UnwrappedMembers {
    private final Class<?> body;
    private final Set<String> known = new HashSet<>();
    private boolean unwraps;

    private UnwrappedMembers(ObjectMapper mapper, JavaType type) {
        body = type.getRawClass();
        collect(mapper, type);
    }

    static UnwrappedMembers of(ObjectMapper mapper, JavaType type) {
        return new UnwrappedMembers(mapper, type);
    }

    /** Refuses a member of the outermost object that nobody knows. */
    void require(JsonParser parser) throws IOException {
        if (!unwraps || parser.nextToken() != JsonToken.START_OBJECT) return;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            if (!known.contains(name)) throw unknown(parser, name);
            parser.nextToken();
            parser.skipChildren();
        }
    }

    private JsonMappingException unknown(JsonParser parser, String name) {
        return UnrecognizedPropertyException.from(parser, body, name, null);
    }

    private void collect(ObjectMapper mapper, JavaType type) {
        if (!type.isRecordType()) return;
        var config = mapper.getDeserializationConfig();
        for (var property : config.introspect(type).findProperties()) {
            var unwrapped = members(property)
                    .anyMatch(m -> config.getAnnotationIntrospector().findUnwrappingNameTransformer(m) != null);
            unwraps |= unwrapped;
            if (unwrapped) collect(mapper, property.getPrimaryType());
            else known.add(property.getName());
        }
    }

    private static Stream<AnnotatedMember> members(BeanPropertyDefinition property) {
        return Stream.of(property.getPrimaryMember(), property.getField(), property.getGetter())
                .filter(Objects::nonNull)
                .map(AnnotatedMember.class::cast);
    }
}
