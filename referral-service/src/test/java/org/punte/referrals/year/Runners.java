package org.punte.referrals.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.punte.referrals.clock.Replica;
import org.punte.referrals.clock.Replica.Item;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

/** The replicas that look at due clocks: late, at once, cut off in the middle, and at times not there at all. */
class Runners implements AutoCloseable {
    /** Only to know how much time passes until then; what is due then the service finds by itself. */
    private static final String NEXT = "select min(due_at) from running_clock where due_at <= ?";

    /** What other tests have left would ring all year long. */
    private static final String REST = "update running_clock set due_at = null where due_at is not null";

    /** Between two things that people do far less is due. */
    private static final int MOST = 20_000;

    private final Replica replica;
    private final TestClock clock;
    private final Random random;
    private final Outages outages;
    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private final Connection everything = Databases.everything();
    private int cutOff;
    private int atOnce;

    Runners(Replica replica, TestClock clock, Random random, Outages outages) throws SQLException {
        this.replica = replica;
        this.clock = clock;
        this.random = random;
        this.outages = outages;
        try (var statement = everything.createStatement()) {
            statement.executeUpdate(REST);
        }
    }

    /** Lets time pass until then, and rings whatever is due on the way, the most overdue first. */
    void until(Instant moment) {
        int rounds = 0;
        for (var next = next(moment); next.isPresent(); next = next(moment)) {
            assertThat(rounds++)
                    .as("looks that change nothing, at %s", next.get())
                    .isLessThan(MOST);
            // what is due is read to the millisecond
            advanceTo(next.get().plusMillis(1));
            var due = replica.due();
            assertThat(due)
                    .as("what is due at %s, as the service finds it", next.get())
                    .isNotEmpty();
            due.forEach(this::look);
        }
        advanceTo(moment);
    }

    int cutOff() {
        return cutOff;
    }

    int atOnce() {
        return atOnce;
    }

    String told() {
        return "%d looks cut off in the middle, %d by two replicas at once, %d outages"
                .formatted(cutOff, atOnce, outages.many());
    }

    private void look(Item item) {
        double chance = random.nextDouble();
        if (chance < 0.1) cutOff(item);
        if (chance > 0.95) atOnce(item);
        else replica.look(item);
    }

    /** As a process dies: everything was done, nothing was committed. */
    private void cutOff(Item item) {
        cutOff++;
        QuarkusTransaction.begin();
        replica.lookWithoutNet(item);
        QuarkusTransaction.rollback();
    }

    private void atOnce(Item item) {
        atOnce++;
        var both = List.of(two.submit(() -> replica.look(item)), two.submit(() -> replica.look(item)));
        for (Future<?> one : both) {
            try {
                one.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void advanceTo(Instant moment) {
        var time = Duration.between(clock.instant(), moment);
        if (!time.isNegative()) clock.advance(time);
    }

    /** When something is looked at next; while the replicas are away nothing is. */
    private Optional<Instant> next(Instant until) {
        try (var query = everything.prepareStatement(NEXT)) {
            query.setObject(1, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
            var row = query.executeQuery();
            row.next();
            return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                    .map(due -> outages.looked(due.toInstant()))
                    .filter(at -> !at.isAfter(until));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        two.shutdownNow();
        everything.close();
    }
}
