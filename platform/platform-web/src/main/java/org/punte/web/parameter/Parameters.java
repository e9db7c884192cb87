package org.punte.web.parameter;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
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
        return ofQuery(endpoint)
                .filter(parameter -> query.getOrDefault(wireName(parameter), List.of()).stream()
                        .anyMatch(value -> !isReadable(valueType(parameter), value)))
                .map(parameter -> new Fault(wireName(parameter), expected(valueType(parameter))))
                .findFirst();
    }

    /** One that the framework would read, and as something else than was said: of two values the first, of no truth a no. */
    public static Optional<Fault> misread(@Nullable Method endpoint, MultivaluedMap<String, String> query) {
        return ofQuery(endpoint)
                .flatMap(parameter -> misread(parameter, query.getOrDefault(wireName(parameter), List.of())).stream())
                .findFirst();
    }

    private static Optional<Fault> misread(Parameter parameter, List<String> values) {
        boolean truth = parameter.getType() == boolean.class || parameter.getType() == Boolean.class;
        if (values.size() > 1 && !isMany(parameter))
            return Optional.of(new Fault(wireName(parameter), "is given twice"));
        if (truth && !TRUTHS.containsAll(values))
            return Optional.of(new Fault(wireName(parameter), "is not one of true, false"));
        return Optional.empty();
    }

    /** How a value that was not understood was meant to be: of a short list, all that may be said. */
    public static String expected(@Nullable Class<?> type) {
        var allowed = type == null ? null : type.getEnumConstants();
        if (allowed == null || allowed.length > LISTED) return "is not of the expected form";
        return Stream.of(allowed).map(one -> ((Enum<?>) one).name()).collect(joining(", ", "is not one of ", ""));
    }

    private static Stream<Parameter> ofQuery(@Nullable Method endpoint) {
        return endpoint == null
                ? Stream.empty()
                : Stream.of(endpoint.getParameters()).filter(Parameters::isOfQuery);
    }

    private static boolean isMany(Parameter parameter) {
        return Collection.class.isAssignableFrom(parameter.getType());
    }

    private static Class<?> valueType(Parameter parameter) {
        if (!isMany(parameter) || !(parameter.getParameterizedType() instanceof ParameterizedType many))
            return parameter.getType();
        return many.getActualTypeArguments()[0] instanceof Class<?> one ? one : Object.class;
    }

    /** What a parameter of an endpoint is called on the wire; of one that is no parameter there the name in the code. */
    public static String wireName(Class<?> resource, String method, List<Class<?>> types, int index, String otherwise) {
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            for (var candidate : type.getDeclaredMethods()) {
                if (!candidate.getName().equals(method)
                        || !List.of(candidate.getParameterTypes()).equals(types)) continue;
                var parameter = candidate.getParameters()[index];
                if (isOfQuery(parameter)) return wireName(parameter);
            }
        }
        return otherwise;
    }

    private static boolean isOfQuery(Parameter parameter) {
        return parameter.isAnnotationPresent(RestQuery.class) || parameter.isAnnotationPresent(QueryParam.class);
    }

    private static String wireName(Parameter parameter) {
        var rest = parameter.getAnnotation(RestQuery.class);
        if (rest != null) return rest.value().isEmpty() ? parameter.getName() : rest.value();
        return parameter.getAnnotation(QueryParam.class).value();
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
