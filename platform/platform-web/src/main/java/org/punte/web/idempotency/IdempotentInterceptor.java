package org.punte.web.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.caller.Caller;
import org.punte.web.outside.Outside;
import org.punte.web.problem.CommonProblem;
import org.punte.web.problem.Refusals;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** One transaction around key and effect: a crash leaves neither or both. After validation, before everything else. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {
    private final IdempotencyKeys keys;
    private final CurrentVertxRequest current;
    private final Caller caller;

    IdempotentInterceptor(IdempotencyKeys keys, CurrentVertxRequest current, Caller caller) {
        this.keys = keys;
        this.current = current;
        this.caller = caller;
    }

    /** A command that was overtaken is tried once more, on what is there now; one that needs another service's word, when that was asked for. */
    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = RequestKey.of(current.getCurrent(), caller);
        try {
            return Outside.asking(() -> attempt(call, key));
        } catch (Exception e) {
            if (!isOvertaken(e)) throw e;
            return Outside.asking(() -> attempt(call, key));
        }
    }

    private Object attempt(InvocationContext call, Optional<RequestKey> key) throws Exception {
        return QuarkusTransaction.requiringNew()
                .call(() -> key.isPresent() ? claimed(call, key.get()) : call.proceed());
    }

    private Object claimed(InvocationContext call, RequestKey key) throws Exception {
        var earlier = keys.claim(key);
        if (earlier.isPresent()) return replay((Representing) call.getTarget(), earlier.get());
        var response = (RestResponse<?>) call.proceed();
        var view = (Tagged) response.getEntity();
        keys.remember(key, new Outcome(response.getStatus(), response.getHeaderString("Location"), view.id()));
        return response;
    }

    private static RestResponse<Tagged> replay(Representing resource, Outcome outcome) {
        var response = RestResponse.ResponseBuilder.<Tagged>create(outcome.status());
        var view = resource.represent(outcome.resource());
        if (outcome.location() != null) response.header("Location", outcome.location());
        return response.entity(view).header("ETag", Tags.of(view)).build();
    }

    private static boolean isOvertaken(Exception e) {
        return Refusals.in(e)
                .filter(refusal -> refusal.type() == CommonProblem.OVERTAKEN)
                .isPresent();
    }
}
