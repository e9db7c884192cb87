package org.punte.referrals.hsds;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.punte.web.problem.FieldError;
import org.punte.web.problem.Rejection;

/**
 * What HSDS has and is not served here ({@code postcode}, {@code proximity}) is refused by name: whoever narrows a list would
 * else take everything for what was found.
 */
class HsdsParameterFilter {
    private final ConcurrentHashMap<Method, Set<String>> served = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void require(ResourceInfo resource, UriInfo uri) {
        var method = resource.getResourceMethod();
        if (method.getDeclaringClass() != HsdsResource.class) return;
        var known = served.computeIfAbsent(method, HsdsParameterFilter::parameters);
        var unknown = uri.getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new FieldError(name, "is not served here"))
                .toList();
        if (!unknown.isEmpty()) throw new Rejection(INVALID_INPUT, "A list is not narrowed by this here", unknown);
    }

    private static Set<String> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> {
                    var said = parameter.getAnnotation(RestQuery.class);
                    if (said == null) return null;
                    return said.value().isEmpty() ? parameter.getName() : said.value();
                })
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }
}
