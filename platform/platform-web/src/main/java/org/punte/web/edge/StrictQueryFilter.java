package org.punte.web.edge;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.punte.web.parameter.Parameters;
import org.punte.web.problem.FieldError;
import org.punte.web.problem.Rejection;

/** No query value is taken for another without a word: the framework drops a second one, and reads {@code yes} as a no. */
class StrictQueryFilter {
    @ServerRequestFilter
    void require(UriInfo uri, ResourceInfo endpoint) {
        var query = uri.getQueryParameters();
        if (query.isEmpty()) return;
        Parameters.misread(endpoint.getResourceMethod(), query).ifPresent(fault -> {
            throw new Rejection(
                    INVALID_INPUT,
                    "A query value is not one of those allowed",
                    List.of(new FieldError(fault.name(), fault.message())));
        });
    }
}
