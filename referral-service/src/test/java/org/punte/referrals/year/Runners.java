package org.punte.referrals.year;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.punte.referrals.clock.Replica;
import org.punte.referrals.clock.Replica.Item;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

/** The replicas that look at due clocks: late, at once, cut off in the middle, and at times not there at all. */
class Runners implements AutoCloseable {
    private static final String DUE = """
            select referral, sender, due_at from running_clock
            where sender = any (?) and due_at <= ? order by due_at, referral limit 1""";
    private static final int OUTAGES = 12;

    private final Replica replica;
    private final TestClock clock;
    private final Random random;
    private final UUID[] agencies;
    private final TreeMap<Instant, Instant> outages = new TreeMap<>();
    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private final Map<UUID, List<Instant>> looks = new TreeMap<>();
    private final Connection everything = Databases.everything();
    private int cutOff;
    private int atOnce;

    Runners(Replica replica, TestClock clock, Random random, List<UUID> agencies) {
        this.replica = replica;
        this.clock = clock;
        this.random = random;
        this.agencies = agencies.toArray(UUID[]::new);
    }

    /** All replicas are away for some hours, a dozen times. */
    void awayWithin(Instant from, Duration time) {
        for (int i = 0; i < OUTAGES; i++) {
            var begin = from.plus(Duration.ofMinutes((long) (random.nextDouble() * time.toMinutes())));
            outages.put(begin, begin.plus(Duration.ofMinutes(30 + random.nextInt(600))));
        }
    }

    /** Lets time pass until then, and rings whatever is due on the way, the most overdue first. */
    void until(Instant moment) {
        for (var due = next(moment); due.isPresent(); due = next(moment)) {
            advanceTo(looksAt(due.get().at()));
            look(due.get().item());
        }
        advanceTo(moment);
    }

    /** When each referral was looked at, by the clock of the service. */
    List<Instant> looksAt(UUID referral) {
        return looks.getOrDefault(referral, List.of());
    }

    String told() {
        return "%d looks cut off in the middle, %d by two replicas at once, %d outages"
                .formatted(cutOff, atOnce, outages.size());
    }

    /** What is looked at next; while the replicas are away nothing is. */
    private Optional<Overdue> next(Instant until) {
        return due(until).filter(due -> !looksAt(due.at()).isAfter(until));
    }

    private Instant looksAt(Instant due) {
        var outage = outages.floorEntry(due);
        return outage != null && due.isBefore(outage.getValue()) ? outage.getValue() : due;
    }

    private void look(Item item) {
        double chance = random.nextDouble();
        if (chance < 0.1) cutOff(item);
        looks.computeIfAbsent(item.referral(), any -> new ArrayList<>()).add(clock.instant());
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

    private record Overdue(Item item, Instant at) {}

    private Optional<Overdue> due(Instant until) {
        try (var query = everything.prepareStatement(DUE)) {
            query.setArray(1, everything.createArrayOf("uuid", agencies));
            query.setObject(2, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
            var row = query.executeQuery();
            if (!row.next()) return Optional.empty();
            var item = new Item(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
            return Optional.of(
                    new Overdue(item, row.getObject(3, OffsetDateTime.class).toInstant()));
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
