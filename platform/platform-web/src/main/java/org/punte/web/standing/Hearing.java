package org.punte.web.standing;

import static org.punte.web.problem.CommonProblem.STANDING_UNKNOWN;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Up to which moment this process has heard every change of an account or an agency. Kept in memory only: a process that
 * begins has heard nothing, whatever its database says.
 */
@Singleton
public class Hearing {
    private final StandingConfig config;
    private final Clock clock;
    private volatile Instant heardUpTo = Instant.EPOCH;
    private volatile @Nullable Instant caughtUpAt;

    Hearing(StandingConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Everything that changed before {@code moment} counts here by now; a moment ahead of our clock is taken for now. */
    public synchronized void upTo(Instant moment) {
        var now = clock.instant();
        var proven = moment.isAfter(now) ? now : moment;
        if (proven.isAfter(heardUpTo)) heardUpTo = proven;
    }

    /** The latest moment shown; the epoch when none was. */
    public Instant moment() {
        return heardUpTo;
    }

    /** What was on the topic when this process began counts here by now. */
    public void caughtUp() {
        if (caughtUpAt == null) caughtUpAt = clock.instant();
    }

    /**
     * Whether requests may be sent here at all: once something was shown, or when identity-service has been silent for a
     * while, so that nobody waits for it to start. Says nothing about the present: that each request is told anew.
     */
    public boolean isReady() {
        var read = caughtUpAt;
        if (config.own() || !heardUpTo.equals(Instant.EPOCH)) return true;
        return read != null && !clock.instant().isBefore(read.plus(config.patienceAtStart()));
    }

    /** Refuses while somebody may have been blocked longer ago than is promised and we would not know. Never blocks. */
    public void requireRecent() {
        if (!config.own() && behind().compareTo(config.silence()) > 0)
            throw STANDING_UNKNOWN.because("Accounts may have changed since; try again in a moment");
    }

    /** How long ago something may have changed without our knowing. */
    public Duration behind() {
        return config.own() ? Duration.ZERO : Duration.between(heardUpTo, clock.instant());
    }
}
