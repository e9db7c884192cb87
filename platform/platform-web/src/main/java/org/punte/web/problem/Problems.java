package org.punte.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Makes the answer for every failure: refusals are counted, everything else is logged once and tells nothing. */
@Singleton
public class Problems {
    /** Where the request's id is kept while it is worked on. */
    public static final String REQUEST_ID = "punte.request-id";

    /** What somebody hears whose roles do not open an endpoint: it differs between people and partner systems. */
    public interface ClosedDoor {
        /** The refusal for whoever acts. */
        Rejection refusal();
    }

    private static final int HALF_A_REQUEST = 408;

    /** The worker that waited for the body finds the answer written: that is no failure of ours. */
    private static final String ANSWERED = "punte.answered";

    private final ObjectMapper json;
    private final CurrentVertxRequest current;
    private final Instance<MeterRegistry> metrics;
    private final Event<Refused> refused;

    Problems(ObjectMapper json, CurrentVertxRequest current, Instance<MeterRegistry> metrics, Event<Refused> refused) {
        this.json = json;
        this.current = current;
        this.metrics = metrics;
        this.refused = refused;
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
        if (answer.status() == HALF_A_REQUEST) endConnection(request);
        try {
            response.end(Buffer.buffer(json.writeValueAsBytes(answer.body())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What still comes of the body would be taken for the next request (RFC 9110, 15.5.9); HTTP/2 tells the two apart. */
    private static void endConnection(RoutingContext context) {
        context.put(ANSWERED, true);
        var request = context.request();
        if (request.version() == HttpVersion.HTTP_2) return;
        request.response().putHeader("Connection", "close");
        request.response().endHandler(sent -> request.connection().close());
    }

    ProblemAnswer answer(Throwable failure) {
        return answer(failure, current.getCurrent());
    }

    ProblemAnswer answer(@Nullable Throwable failure, @Nullable RoutingContext request) {
        var id = requestId(request);
        if (request != null && request.get(ANSWERED) != null) return ProblemAnswer.of(Problem.unexpected(id));
        return Refusals.in(failure).map(refusal -> refused(refusal, id)).orElseGet(() -> unexpected(failure, id));
    }

    private ProblemAnswer refused(Rejection refusal, @Nullable String id) {
        if (metrics.isResolvable()) {
            metrics.get()
                    .counter("punte.refusals", "type", refusal.type().slug())
                    .increment();
        }
        if (refusal.isGuess()) refused.fire(new Refused(refusal.type()));
        return ProblemAnswer.of(Problem.of(refusal, id)).waiting(refusal.waiting());
    }

    private static ProblemAnswer unexpected(@Nullable Throwable failure, @Nullable String id) {
        Log.errorf(failure, "Unexpected failure in request %s", id);
        return ProblemAnswer.of(Problem.unexpected(id));
    }

    private static @Nullable String requestId(@Nullable RoutingContext request) {
        return request == null ? null : request.get(REQUEST_ID);
    }
}
