package org.punte.messaging.failure;

import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.annotations.Incomings;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.time.Duration;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Tries a consumer again, each time in a new transaction. It stands around the transaction of every method, because
 * consumers are transactional methods, and passes all but consumers through.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
class RetriedConsumption {
    private final Intake intake;
    private final RetryConfig config;

    RetriedConsumption(Intake intake, RetryConfig config) {
        this.intake = intake;
        this.config = config;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return consumes(call.getMethod()) ? patiently(call) : call.proceed();
    }

    private static boolean consumes(Method method) {
        return method.isAnnotationPresent(Incoming.class) || method.isAnnotationPresent(Incomings.class);
    }

    private Object patiently(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(call);
            } catch (Exception e) {
                if (Causes.isStopping(e)) throw e;
                if (!worthAnotherTry(e, attempt)) throw new NotHandled(e);
                Log.warnf("An event could not be handled, try %d: %s", attempt, Causes.located(e));
            }
            if (intake.closesWithin(pauseAfter(attempt))) throw new Stopping();
        }
    }

    private Object once(InvocationContext call) throws Exception {
        if (!intake.enter()) throw new Stopping();
        try {
            return call.proceed();
        } finally {
            intake.leave();
        }
    }

    private boolean worthAnotherTry(Exception failure, int attempt) {
        if (Causes.isUnreadable(failure)) return false;
        return Causes.databaseIsAway(failure) || attempt < config.attempts();
    }

    private Duration pauseAfter(int attempt) {
        Duration pause = config.firstPause().multipliedBy((long) Math.pow(3, Math.min(attempt - 1, 12)));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }
}
