package org.punte.web.standing;

import static org.punte.web.problem.CommonProblem.STANDING_UNKNOWN;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Up to which moment this process has heard every change of an account or an agency. Kept in memory only: a process that
 * begins has heard nothing, whatever its database says.
 */
@Singleton
public class Hearing {
    private static final Duration NEVER = Duration.ofDays(365);

    private final StandingConfig config;
    private final Clock clock;
    private final LongSupplier ticks;
    private volatile @Nullable Shown shown;
    private volatile @Nullable Instant caughtUpAt;

    @Inject
    Hearing(StandingConfig config, Clock clock) {
        this(config, clock, System::nanoTime);
    }

    Hearing(StandingConfig config, Clock clock, LongSupplier ticks) {
        this.config = config;
        this.clock = clock;
        this.ticks = ticks;
    }

    /**
     * A moment, and the same on a clock that nobody sets: the age of a proof grows, also when ours is put back.
     * So that it can be shown anew then, the later of two is told by that one.
     */
    private record Shown(Instant moment, long ticks) {}

    /** Everything that changed before {@code moment} counts here by now; a moment ahead of our clock is taken for now. */
    public synchronized void upTo(Instant moment) {
        // first: what passes between the two looks makes it older, never younger
        long tick = ticks.getAsLong();
        var now = clock.instant();
        var proven = moment.isAfter(now) ? now : moment;
        var told = new Shown(proven, tick - nanos(Duration.between(proven, now)));
        var before = shown;
        if (before == null || told.ticks - before.ticks > 0) shown = told;
    }

    /** The latest moment shown; the epoch when none was. */
    public Instant moment() {
        var latest = shown;
        return latest == null ? Instant.EPOCH : latest.moment;
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
        if (config.own() || shown != null) return true;
        return read != null && !clock.instant().isBefore(read.plus(config.patienceAtStart()));
    }

    /** Refuses while somebody may have been blocked longer ago than is promised and we would not know. Never blocks. */
    public void requireRecent() {
        if (!config.own() && behind().compareTo(config.silence()) > 0)
            throw STANDING_UNKNOWN.because("Accounts may have changed since; try again in a moment");
    }

    /** How long ago something may have changed without our knowing. */
    public Duration behind() {
        if (config.own()) return Duration.ZERO;
        var latest = shown;
        if (latest == null) return Duration.between(Instant.EPOCH, clock.instant());
        var byClock = Duration.between(latest.moment, clock.instant());
        var byTicks = Duration.ofNanos(ticks.getAsLong() - latest.ticks);
        return byClock.compareTo(byTicks) > 0 ? byClock : byTicks;
    }

    /** Older than a year is as good as never. */
    private static long nanos(Duration age) {
        return age.compareTo(NEVER) < 0 ? age.toNanos() : NEVER.toNanos();
    }
}
