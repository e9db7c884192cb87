package org.punte.messaging.failure;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Tries the handling of an event again and again, as patiently as is configured. */
@ApplicationScoped
public class Attempts {
    private final Intake intake;
    private final RetryConfig config;

    Attempts(Intake intake, RetryConfig config) {
        this.intake = intake;
        this.config = config;
    }

    /**
     * Each try is in a transaction of its own, which is {@code work}'s to begin. Throws {@link NotHandled} when all
     * were in vain; a service that stops lets the event come again.
     */
    public <T> T patiently(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException | Error e) {
                // an Error, too: it ends this work, and not that of whoever comes after it
                if (Causes.isStopping(e)) throw e;
                if (!worthAnotherTry(e, attempt)) throw new NotHandled(e);
                Log.warnf("An event could not be handled, try %d: %s", attempt, Causes.located(e));
            }
            if (intake.closesWithin(pauseAfter(attempt))) throw new Stopping();
        }
    }

    /** Whether a single try went well. Throws only when the service stops. */
    public boolean succeeds(Runnable work) {
        try {
            return once(() -> {
                work.run();
                return true;
            });
        } catch (RuntimeException | Error e) {
            if (Causes.isStopping(e)) throw e;
            Log.infof("Events that came together are handled one by one: %s", Causes.located(e));
            return false;
        }
    }

    private <T> T once(Supplier<T> work) {
        if (!intake.enter()) throw new Stopping();
        try {
            return work.get();
        } finally {
            intake.leave();
        }
    }

    private boolean worthAnotherTry(Throwable failure, int attempt) {
        if (failure instanceof Error || Causes.isUnreadable(failure)) return false;
        return Causes.databaseIsAway(failure) || attempt < config.attempts();
    }

    private Duration pauseAfter(int attempt) {
        Duration pause = config.firstPause().multipliedBy((long) Math.pow(3, Math.min(attempt - 1, 12)));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }
}
