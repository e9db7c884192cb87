package org.punte.web.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One value of the query that an endpoint reads, by its name on the wire: a parameter of its own, or a member of what holds several. */
record QueryValue(String name, Class<?> type, Type asDeclared) {
    static Stream<QueryValue> of(@Nullable Method endpoint) {
        return endpoint == null
                ? Stream.empty()
                : Stream.of(endpoint.getParameters()).flatMap(QueryValue::of);
    }

    private static Stream<QueryValue> of(Parameter parameter) {
        if (isOfQuery(parameter))
            return Stream.of(new QueryValue(
                    name(parameter, parameter.getName()), parameter.getType(), parameter.getParameterizedType()));
        if (!parameter.isAnnotationPresent(BeanParam.class)) return Stream.empty();
        return Stream.of(parameter.getType().getDeclaredFields())
                .filter(QueryValue::isOfQuery)
                .map(member ->
                        new QueryValue(name(member, member.getName()), member.getType(), member.getGenericType()));
    }

    static boolean isOfQuery(AnnotatedElement place) {
        return place.isAnnotationPresent(RestQuery.class) || place.isAnnotationPresent(QueryParam.class);
    }

    static String name(AnnotatedElement place, String inCode) {
        var rest = place.getAnnotation(RestQuery.class);
        if (rest != null) return rest.value().isEmpty() ? inCode : rest.value();
        return place.getAnnotation(QueryParam.class).value();
    }

    boolean isMany() {
        return Collection.class.isAssignableFrom(type);
    }

    boolean isTruth() {
        return type == boolean.class || type == Boolean.class;
    }

    /** Of several, of each of them. */
    Class<?> valueType() {
        if (!isMany() || !(asDeclared instanceof ParameterizedType many)) return type;
        return many.getActualTypeArguments()[0] instanceof Class<?> one ? one : Object.class;
    }
}
