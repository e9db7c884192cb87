package org.punte.web.problem;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;
import static org.punte.web.problem.CommonProblem.UNAUTHENTICATED;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The only place where an exception of a resource becomes an answer. */
class ProblemMapper {
    private final Problems problems;
    private final Problems.ClosedDoor door;

    ProblemMapper(Problems problems, Problems.ClosedDoor door) {
        this.problems = problems;
        this.door = door;
    }

    @ServerExceptionMapper
    RestResponse<Problem> rejected(Rejection e) {
        return answer(e);
    }

    /** Parameters only: a violated entity or answer is our fault and falls through to 500. */
    @ServerExceptionMapper
    RestResponse<Problem> invalid(ResteasyReactiveViolationException e) {
        return answer(Violations.refusal(e));
    }

    @ServerExceptionMapper
    RestResponse<Problem> anonymous(UnauthorizedException e) {
        return answer(UNAUTHENTICATED.because("A token is required"));
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e) {
        return answer(door.refusal());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unconvertible(NotFoundException e, UriInfo uri, ResourceInfo endpoint) {
        return answer(UnreadableParameter.refusal(e, uri, endpoint));
    }

    /** The framework misses the type before the body; where there is neither, it is the body that is wanted. */
    @ServerExceptionMapper
    RestResponse<Problem> unsupported(NotSupportedException e, HttpHeaders headers) {
        var hasBody = headers.getLength() > 0 || headers.getHeaderString("Transfer-Encoding") != null;
        boolean missing = headers.getHeaderString("Content-Type") == null && !hasBody;
        return missing ? answer(INVALID_INPUT.because("A JSON body is required")) : refusedByFramework(e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> refusedByFramework(WebApplicationException e) {
        var refusal =
                Refusals.in(e).or(() -> CommonProblem.ofStatus(e.getResponse().getStatus()));
        return answer(refusal.<Throwable>map(r -> r).orElse(e));
    }

    /** The cause goes to the log, never to the client. */
    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e) {
        return answer(e);
    }

    private RestResponse<Problem> answer(Throwable failure) {
        var answer = problems.answer(failure);
        var response =
                RestResponse.ResponseBuilder.<Problem>create(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        return response.build();
    }
}
