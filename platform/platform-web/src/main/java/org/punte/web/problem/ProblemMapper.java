package org.punte.web.problem;

import static org.punte.web.problem.CommonProblem.FORBIDDEN;
import static org.punte.web.problem.CommonProblem.UNAUTHENTICATED;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The only place where an exception of a resource becomes an answer. */
class ProblemMapper {
    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
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
        return answer(FORBIDDEN.because("Your role does not allow this"));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unconvertible(NotFoundException e, UriInfo uri) {
        return answer(UnreadableParameter.refusal(e, uri));
    }

    @ServerExceptionMapper
    RestResponse<Problem> refusedByFramework(WebApplicationException e) {
        var refusal =
                Refusals.in(e).or(() -> CommonProblem.ofStatus(e.getResponse().getStatus()));
        var answer = answer(refusal.<Throwable>map(r -> r).orElse(e));
        var allowed = e.getResponse().getHeaderString("Allow");
        if (allowed != null) answer.getHeaders().putSingle("Allow", allowed);
        return answer;
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
