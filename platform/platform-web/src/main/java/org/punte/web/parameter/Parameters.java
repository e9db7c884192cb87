package org.punte.web.parameter;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of an endpoint by the names that a client uses. */
public final class Parameters {
    private static final Set<String> READING = Set.of("valueOf", "fromString", "parse");
    private static final Set<String> TRUTHS = Set.of("true", "false");
    private static final int LISTED = 40;

    private Parameters() {}

    /** What is wrong with a parameter, by the name that the client uses. Never repeats its value. */
    public record Fault(String name, String message) {}

    /** The query parameter of this request that its type cannot read, if that is what is wrong. */
    public static Optional<Fault> unreadable(@Nullable Method endpoint, MultivaluedMap<String, String> query) {
        return QueryValue.of(endpoint)
                .filter(value -> query.getOrDefault(value.name(), List.of()).stream()
                        .anyMatch(text -> !isReadable(value.valueType(), text)))
                .map(value -> new Fault(value.name(), expected(value.valueType())))
                .findFirst();
    }

    /** One that the framework would read, and as something else than was said: of two values the first, of no truth a no. */
    public static Optional<Fault> misread(@Nullable Method endpoint, MultivaluedMap<String, String> query) {
        return QueryValue.of(endpoint)
                .flatMap(value -> misread(value, query.getOrDefault(value.name(), List.of())).stream())
                .findFirst();
    }

    private static Optional<Fault> misread(QueryValue value, List<String> given) {
        if (given.size() > 1 && !value.isMany()) return Optional.of(new Fault(value.name(), "is given twice"));
        if (value.isTruth() && !TRUTHS.containsAll(given))
            return Optional.of(new Fault(value.name(), "is not one of true, false"));
        return Optional.empty();
    }

    /** How a value that was not understood was meant to be: of a short list, all that may be said. */
    public static String expected(@Nullable Class<?> type) {
        var allowed = type == null ? null : type.getEnumConstants();
        if (allowed == null || allowed.length > LISTED) return "is not of the expected form";
        return Stream.of(allowed).map(one -> ((Enum<?>) one).name()).collect(joining(", ", "is not one of ", ""));
    }

    /** What a parameter of an endpoint is called on the wire; of one that is no parameter there the name in the code. */
    public static String wireName(Class<?> resource, String method, List<Class<?>> types, int index, String otherwise) {
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            for (var candidate : type.getDeclaredMethods()) {
                if (!candidate.getName().equals(method)
                        || !List.of(candidate.getParameterTypes()).equals(types)) continue;
                var parameter = candidate.getParameters()[index];
                if (QueryValue.isOfQuery(parameter)) return QueryValue.name(parameter, parameter.getName());
            }
        }
        return otherwise;
    }

    /** As the framework reads: by the type's own method from text. What has none is not what is wrong. */
    private static boolean isReadable(Class<?> type, String value) {
        return Stream.of(boxed(type).getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && READING.contains(method.getName()))
                .filter(method -> method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(String.class)
                        && method.getParameterTypes()[0] != Object.class)
                .findFirst()
                .map(method -> reads(method, value))
                .orElse(true);
    }

    private static boolean reads(Method reading, String value) {
        try {
            reading.setAccessible(true);
            reading.invoke(null, value);
            return true;
        } catch (InvocationTargetException unreadable) {
            return false;
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            return true;
        }
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) return Integer.class;
        if (type == long.class) return Long.class;
        return type;
    }
}
