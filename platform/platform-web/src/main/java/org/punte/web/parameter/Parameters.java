package org.punte.web.parameter;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of an endpoint by the names that a client uses. */
public final class Parameters {
    private static final Set<String> READING = Set.of("valueOf", "fromString", "parse");

    private Parameters() {}

    /** The query parameter of this request that its type cannot read, if that is what is wrong. */
    public static Optional<String> unreadable(@Nullable Method endpoint, MultivaluedMap<String, String> query) {
        if (endpoint == null) return Optional.empty();
        return Stream.of(endpoint.getParameters())
                .filter(Parameters::isOfQuery)
                .filter(parameter -> query.getOrDefault(wireName(parameter), List.of()).stream()
                        .anyMatch(value -> !isReadable(parameter.getType(), value)))
                .map(Parameters::wireName)
                .findFirst();
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
