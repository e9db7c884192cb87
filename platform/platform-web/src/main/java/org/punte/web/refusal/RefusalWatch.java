package org.punte.web.refusal;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Refused;

/**
 * Counts by account what is not found or not allowed: what is somebody else's and what was never there count alike, and of what it was
 * nothing is kept. Each process counts for itself.
 */
@ApplicationScoped
class RefusalWatch {
    private final Caller caller;
    private final Clock clock;
    private final RefusalConfig config;
    private final Event<RefusedAgain> again;
    private final RecentRefusals recent;

    RefusalWatch(Caller caller, Clock clock, RefusalConfig config, Event<RefusedAgain> again) {
        this.caller = caller;
        this.clock = clock;
        this.config = config;
        this.again = again;
        this.recent = new RecentRefusals(config.many(), config.within(), config.quiet(), config.accounts());
    }

    void onRefused(@Observes Refused refused) {
        if (!config.enabled() || !refused.type().mayBeGuess()) return;
        caller.knownAccount().ifPresent(account -> note(account, caller.agency(), clock.instant()));
    }

    private void note(UUID account, UUID agency, Instant now) {
        if (!recent.note(account, agency, now)) return;
        Log.warnf(
                "Account %s of agency %s was refused %d times within %s",
                account, agency, config.many(), config.within());
        int day = Math.toIntExact(
                now.getEpochSecond() / Math.max(1, config.quiet().toSeconds()));
        again.fireAsync(new RefusedAgain(account, agency, day)).exceptionally(failure -> {
            Log.errorf(failure, "It could not be told that account %s is refused again and again", account);
            return null;
        });
    }
}
