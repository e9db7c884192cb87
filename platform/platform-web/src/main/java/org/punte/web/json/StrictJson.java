package org.punte.web.json;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;

/** Reads what clients send: nothing unknown, nothing twice, nothing after the end, nothing endless. */
@Singleton
class StrictJson {
    private static final int DEEPEST = 20;
    /** A narrative has up to 20,000 characters; each feature says its own, smaller limits. */
    private static final int LONGEST_TEXT = 24_000;

    private final ObjectMapper mapper;
    private final ConcurrentHashMap<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Type, UnwrappedMembers> members = new ConcurrentHashMap<>();

    @SuppressWarnings("deprecation") // a copy of the shared mapper has no builder
    StrictJson(ObjectMapper shared) {
        mapper = shared.copyWith(factory())
                .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        // what is only asked of a record is as unknown as what never was
                        DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .deactivateDefaultTyping()
                .registerModule(new SimpleModule()
                        .addDeserializer(String.class, new RequestText())
                        .addDeserializer(LocalDate.class, new RequestTime<>(LocalDate.class, RequestTime::date))
                        .addDeserializer(Instant.class, new RequestTime<>(Instant.class, RequestTime::instant)));
    }

    Object read(byte[] body, Type type) throws IOException {
        var reader = readers.computeIfAbsent(type, t -> mapper.readerFor(mapper.constructType(t)));
        try (var parser = new ShortArrays(mapper.createParser(body))) {
            Object value = reader.readValue(parser);
            requireKnown(body, type);
            if (value == null) throw INVALID_INPUT.because("A JSON body is required");
            return value;
        } catch (JsonProcessingException e) {
            throw UnreadableBody.refusal(e);
        }
    }

    private void requireKnown(byte[] body, Type type) throws IOException {
        var known = members.computeIfAbsent(type, t -> UnwrappedMembers.of(mapper, mapper.constructType(t)));
        try (var again = mapper.createParser(body)) {
            known.require(again);
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                // UTF-8 and nothing else (RFC 8259, 8.1): guessing another encoding may fail in ways of its own
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(40)
                        .maxNameLength(100)
                        .build())
                .build();
    }
}
