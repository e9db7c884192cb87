package org.punte.referrals.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.referrals.clock.ClockRepository.Due;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

/** Lets time pass for one referral and rings for it alone: tests beside it keep their own time. */
@ApplicationScoped
public class Bells {
    private static final String DUE =
            "select sender from running_clock where referral = ? and due_at <= ? and due_at is not null";

    private final ClockJobs jobs;
    private final TestClock clock;

    Bells(ClockJobs jobs, TestClock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Looks at it as long as something is due, so much later. */
    public void after(Duration time, UUID... referrals) {
        clock.advance(time);
        ring(referrals);
    }

    /** Looks at it as long as something is due now. */
    public void ring(UUID... referrals) {
        for (var referral : List.of(referrals)) {
            for (var due = due(referral); due.isPresent(); due = due(referral)) jobs.look(due.get());
        }
    }

    /** Whether nothing of it will ever be due. */
    public boolean rests(UUID referral) {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(
                        "select from running_clock where referral = ? and due_at is not null")) {
            query.setObject(1, referral);
            return !query.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Due> due(UUID referral) {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(DUE)) {
            query.setObject(1, referral);
            query.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            var row = query.executeQuery();
            return row.next() ? Optional.of(new Due(referral, row.getObject(1, UUID.class))) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
