package org.punte.web.problem;

import static org.punte.web.problem.CommonProblem.NOT_FOUND;
import static org.punte.web.problem.CommonProblem.UNAUTHENTICATED;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Failures that never reach a resource, such as a bad token, look like all others. */
@Singleton
class FailureRoutes {
    private final Problems problems;
    private final Problems.ClosedDoor door;

    FailureRoutes(Problems problems, Problems.ClosedDoor door) {
        this.problems = problems;
        this.door = door;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
        router.route().last().handler(request -> problems.write(request, NOT_FOUND.because("Nothing is here")));
    }

    private void answer(RoutingContext request) {
        problems.write(request, answerFor(request, request.failure()));
    }

    private ProblemAnswer answerFor(RoutingContext request, @Nullable Throwable failure) {
        if (failure instanceof AuthenticationException) return challenge(request, failure);
        if (failure instanceof UnauthorizedException) {
            return problems.answer(UNAUTHENTICATED.because("A token is required"), request);
        }
        if (failure instanceof ForbiddenException) return problems.answer(door.refusal(), request);
        if (failure == null) {
            var refusal = CommonProblem.ofStatus(request.statusCode());
            if (refusal.isPresent()) return problems.answer(refusal.get(), request);
        }
        return problems.answer(failure, request);
    }

    private ProblemAnswer challenge(RoutingContext request, Throwable failure) {
        var reason = TokenFlaw.in(failure);
        return problems.answer(UNAUTHENTICATED.because("Token refused: " + reason), request)
                .challenging("Bearer error=\"invalid_token\", error_description=\"" + reason + "\"");
    }
}
