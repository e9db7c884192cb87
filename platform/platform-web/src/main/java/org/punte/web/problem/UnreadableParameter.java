package org.punte.web.problem;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;
import static org.punte.web.problem.CommonProblem.NOT_FOUND;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The framework answers 404 for every parameter that it cannot read. For an id in the path that is right: nothing has
 * this id. For a query value it is not.
 */
final class UnreadableParameter {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private UnreadableParameter() {}

    static Rejection refusal(NotFoundException e, UriInfo uri) {
        boolean ofQuery = e.getCause() != null
                && !uri.getQueryParameters().isEmpty()
                && uri.getPathParameters().values().stream()
                        .flatMap(List::stream)
                        .allMatch(value -> ID.matcher(value).matches());
        return ofQuery
                ? INVALID_INPUT.because("A query value is not one of those allowed")
                : NOT_FOUND.because("Nothing is here");
    }
}
