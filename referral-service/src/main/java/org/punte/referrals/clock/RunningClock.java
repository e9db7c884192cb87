package org.punte.referrals.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.Urgency;

/** The clocks of one referral: each moment is written when the referral is sent, and empty once it was looked at. */
@Entity
@DynamicUpdate
class RunningClock {
    @Id
    UUID referral;

    UUID sender;
    UUID receiver;

    /** The limit as far as it is known here: whoever moves it in the referral moves all that hangs on it. */
    Instant answerBy;

    @Nullable
    Instant systemAt;

    @Nullable
    Instant candidateAt;

    @Nullable
    Instant remindAt;

    @Nullable
    Instant escalateAt;

    @Nullable
    Instant expireAt;

    @Nullable
    Instant startAt;

    /**
     * The moment that the present state has of its own, empty once it was spoken of: of a question until when its sender has time, on a
     * waiting list when the place is late, in a pause when that is looked at, after a cancellation until when it is confirmed. In any
     * other state nobody reads it.
     */
    @Nullable
    Instant ownAt;

    /**
     * The version after whose move it was set. Empty: whoever waits or pauses gets a moment with the next look. Of a cancellation its very
     * version: another one since has confirmed it. A question has none, because its moment is set with the move.
     */
    @Nullable
    Integer ownOf;

    /** Since when the time for the answer stands still. */
    @Nullable
    Instant pausedAt;

    /** Since when its sender takes no part, as far as it was heard: nobody can answer, so nobody is late. */
    @Nullable
    Instant frozenAt;

    /** How long that was, in all, while an answer was waited for: nobody was slow in it. */
    long frozenSeconds;

    /** When it is looked at next. Nothing runs while it is empty. */
    @Nullable
    Instant dueAt;

    /** For Hibernate. */
    RunningClock() {}

    RunningClock(UUID referral, UUID sender, UUID receiver) {
        this.referral = referral;
        this.sender = sender;
        this.receiver = receiver;
    }

    /** The next moment of the answer, or the one at which the service should begin; of silence only where it is spoken of. */
    @Nullable
    Instant firstOfAnswer(Instant now, boolean quiet) {
        return Stream.of(systemAt, candidateAt, remindAt, escalateAt, expireAt, startAt)
                .filter(Objects::nonNull)
                .filter(at -> at != startAt || at.isAfter(now))
                .filter(at -> at != candidateAt || !quiet)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** All that hangs on the limit moves with it. */
    void moveAnswer(UnaryOperator<Instant> later) {
        answerBy = later.apply(answerBy);
        if (remindAt != null) remindAt = later.apply(remindAt);
        if (escalateAt != null) escalateAt = later.apply(escalateAt);
        if (expireAt != null) expireAt = later.apply(expireAt);
    }

    /** The sender's own clock begins; the time for the answer stands still where {@code stops}. */
    void ask(Instant now, Instant until, boolean stops) {
        ownAt = until;
        pausedAt = stops ? now : null;
        dueAt = now;
    }

    /** The receiver has its time to confirm the move of this version. */
    void awaitConfirmation(int move, Instant until) {
        ownOf = move;
        ownAt = until;
        dueAt = until;
    }

    /** The wait is over: the service is due by then. */
    void startAnew(Instant by) {
        ownAt = null;
        ownOf = null;
        startAt = by;
        dueAt = by;
    }

    /** The time for the answer goes on with what was left of it: it stood still until now, or until the sender's own time was over. */
    void goOn(Instant now, Urgency urgency, Times times) {
        var since = pausedAt;
        var until = isDue(ownAt, now) ? ownAt : now;
        if (since != null) moveAnswer(at -> times.resumed(urgency, receiver, at, since, until));
        pausedAt = null;
        ownAt = null;
        dueAt = now;
    }

    /** Its sender is back. What lay ahead of the answer lies as far ahead again. */
    void thaw(UnaryOperator<Instant> later, Duration frozen) {
        frozenSeconds += frozen.toSeconds();
        moveAnswer(later);
        if (systemAt != null) systemAt = later.apply(systemAt);
        if (candidateAt != null) candidateAt = later.apply(candidateAt);
        frozenAt = null;
    }

    /** Its sender is back, and it was answered meanwhile: only until then it was waited for. */
    void thawAnswered(Instant since, @Nullable Instant answered) {
        if (answered != null && answered.isAfter(since))
            frozenSeconds += Duration.between(since, answered).toSeconds();
        frozenAt = null;
    }

    /** Supervisors hear of it, and have their time: until then it goes back to nobody. */
    void escalated(Instant expiry) {
        escalateAt = null;
        expireAt = expiry;
    }

    /** An answer was taken back: supervisors who had heard of the silence have their time again, else it would go back at once. */
    void takenBack(Instant expiry) {
        if (escalateAt == null && expireAt != null && expireAt.isBefore(expiry)) expireAt = expiry;
    }

    static boolean isDue(@Nullable Instant at, Instant now) {
        return at != null && !at.isAfter(now);
    }
}
