package org.punte.identity.vault;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.text.RomanianText;

/** One kind of fact: a member of {@link Identity}, how it becomes text for sealing, and back. */
public final class Fact {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final String SEPARATOR = " ";

    /** All kinds, as the catalogue lists them. */
    public static final List<Fact> ALL =
            Stream.of(Identity.class.getRecordComponents()).map(Fact::new).toList();

    private static final Constructor<Identity> IDENTITY = constructor();

    private static final Map<String, Fact> BY_KIND =
            ALL.stream().collect(toUnmodifiableMap(fact -> fact.kind, Function.identity()));

    private final RecordComponent member;
    private final Of of;
    private final JavaType type;
    private final String kind;

    private Fact(RecordComponent member) {
        this.member = member;
        this.of = member.getAnnotation(Of.class);
        this.type = JSON.constructType(member.getGenericType());
        this.kind = member.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** The kind that a row or a request names. */
    public static Optional<Fact> find(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    static Fact of(String kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("Not in the catalogue: " + kind));
    }

    /** Put together from the texts that were sealed: several of a list's elements, of others the last counts. */
    static Identity identity(Function<Fact, List<String>> texts) {
        var values = ALL.stream().map(fact -> fact.value(texts.apply(fact))).toArray();
        try {
            return IDENTITY.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The catalogue cannot be read", e);
        }
    }

    private static Constructor<Identity> constructor() {
        var types = ALL.stream().map(fact -> fact.member.getType()).toArray(Class<?>[]::new);
        try {
            return Identity.class.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The catalogue cannot be read", e);
        }
    }

    /** Its name in the database and in lists, such as {@code FAMILY_NAME}. */
    public String kind() {
        return kind;
    }

    /** Its name as a member, such as {@code familyName}. */
    public String member() {
        return member.getName();
    }

    /** In which it is sealed, shared and written into the ledger. */
    public Category category() {
        return of.value();
    }

    /** Whether it is something that somebody is called. */
    public boolean isName() {
        return of.name();
    }

    /** Whether several may stand side by side, each a fact of its own. */
    boolean isEach() {
        return of.each();
    }

    /** What was told of it, one text for each fact; empty where nothing was. */
    List<String> texts(Identity told) {
        var value = read(told);
        if (value == null) return List.of();
        var texts = of.each() ? ((Collection<?>) value).stream().map(Object::toString) : Stream.of(text(value));
        return texts.map(RomanianText::normalised)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** As it is sealed. */
    String text(Object value) {
        if (value instanceof FuzzyDate date) return date.text();
        if (isCodes())
            return ((Collection<?>) value).stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
        if (!isComposed()) return value.toString();
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(kind + " cannot be written");
        }
    }

    private @Nullable Object value(List<String> texts) {
        if (texts.isEmpty()) return null;
        if (of.each()) return List.copyOf(texts);
        var text = texts.get(texts.size() - 1);
        if (type.hasRawClass(String.class)) return text;
        if (type.hasRawClass(FuzzyDate.class)) return FuzzyDate.parse(text);
        if (isCodes()) return JSON.convertValue(Arrays.asList(text.split(SEPARATOR)), type);
        if (!isComposed()) return JSON.convertValue(text, type);
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(kind + " cannot be read");
        }
    }

    /** Codes have no spaces in them. */
    private boolean isCodes() {
        return type.isCollectionLikeType() && !type.getContentType().isRecordType();
    }

    private boolean isComposed() {
        return type.isRecordType() || type.isCollectionLikeType();
    }

    private @Nullable Object read(Identity told) {
        try {
            return member.getAccessor().invoke(told);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The catalogue cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return kind;
    }
}
