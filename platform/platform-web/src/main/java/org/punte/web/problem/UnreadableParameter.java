package org.punte.web.problem;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;
import static org.punte.web.problem.CommonProblem.NOT_FOUND;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.punte.web.parameter.Parameters;

/**
 * The framework answers 404 for every parameter that it cannot read. For an id in the path that is right: nothing has
 * this id. For a query value it is not.
 */
final class UnreadableParameter {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private UnreadableParameter() {}

    static Rejection refusal(NotFoundException e, UriInfo uri, @Nullable ResourceInfo endpoint) {
        if (!isOfQuery(e, uri)) return NOT_FOUND.because("Nothing is here");
        var errors = fault(uri, endpoint)
                .map(wrong -> List.of(new FieldError(wrong.name(), wrong.message())))
                .orElse(List.of());
        return new Rejection(INVALID_INPUT, "A query value is not one of those allowed", errors);
    }

    private static boolean isOfQuery(NotFoundException e, UriInfo uri) {
        return e.getCause() != null
                && !uri.getQueryParameters().isEmpty()
                && uri.getPathParameters().values().stream()
                        .flatMap(List::stream)
                        .allMatch(value -> ID.matcher(value).matches());
    }

    private static Optional<Parameters.Fault> fault(UriInfo uri, @Nullable ResourceInfo endpoint) {
        return endpoint == null
                ? Optional.empty()
                : Parameters.unreadable(endpoint.getResourceMethod(), uri.getQueryParameters());
    }
}
