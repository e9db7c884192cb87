package org.punte.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Makes the answer for every failure: refusals are counted, everything else is logged once and tells nothing. */
@Singleton
public class Problems {
    /** Where the request's id is kept while it is worked on. */
    public static final String REQUEST_ID = "punte.request-id";

    private final ObjectMapper json;
    private final CurrentVertxRequest current;
    private final Instance<MeterRegistry> metrics;

    Problems(ObjectMapper json, CurrentVertxRequest current, Instance<MeterRegistry> metrics) {
        this.json = json;
        this.current = current;
        this.metrics = metrics;
    }

    /** Answers in front of the resources. */
    public void write(RoutingContext request, Rejection refusal) {
        write(request, refused(refusal, requestId(request)));
    }

    void write(RoutingContext request, ProblemAnswer answer) {
        var response = request.response();
        if (response.ended()) return;
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        try {
            response.end(Buffer.buffer(json.writeValueAsBytes(answer.body())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    ProblemAnswer answer(Throwable failure) {
        return answer(failure, current.getCurrent());
    }

    ProblemAnswer answer(@Nullable Throwable failure, @Nullable RoutingContext request) {
        var id = requestId(request);
        return Refusals.in(failure).map(refusal -> refused(refusal, id)).orElseGet(() -> unexpected(failure, id));
    }

    private ProblemAnswer refused(Rejection refusal, @Nullable String id) {
        if (metrics.isResolvable()) {
            metrics.get()
                    .counter("punte.refusals", "type", refusal.type().slug())
                    .increment();
        }
        return ProblemAnswer.of(Problem.of(refusal, id));
    }

    private static ProblemAnswer unexpected(@Nullable Throwable failure, @Nullable String id) {
        Log.errorf(failure, "Unexpected failure in request %s", id);
        return ProblemAnswer.of(Problem.unexpected(id));
    }

    private static @Nullable String requestId(@Nullable RoutingContext request) {
        return request == null ? null : request.get(REQUEST_ID);
    }
}
