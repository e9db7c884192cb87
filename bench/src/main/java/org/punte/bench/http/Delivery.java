package org.punte.bench.http;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.punte.bench.load.Percentiles;
import org.punte.bench.load.Times;

/**
 * How long after its commit a referral stands in the receiver's inbox, at a steady rate. From the answer to the sender
 * to the row that the receiver's desk would read; looked for every two milliseconds.
 */
public final class Delivery {
    private static final String NEWEST =
            "select referral from message where agency = ? and account is null order by at desc, id desc limit 1000";
    private static final long PAUSE = Duration.ofMillis(2).toNanos();
    private static final long LIMIT = Duration.ofSeconds(20).toNanos();
    private final Map<UUID, Long> committed = new ConcurrentHashMap<>();
    private final Map<UUID, Long> arrived = new ConcurrentHashMap<>();
    private final Pair pair;
    private final int port;

    public Delivery(Pairs pairs, int port) {
        this.pair = pairs.first();
        this.port = port;
    }

    /** What came of it. */
    public record Result(int perSecond, int sent, int arrived, Percentiles latency) {}

    /** {@code notifications} sees every row. */
    public Result measure(Connection notifications, int perSecond, Duration duration) throws Exception {
        var sending = new Thread(() -> send(perSecond, duration));
        sending.start();
        watch(notifications, sending);
        var times = new Times();
        committed.forEach((id, at) -> {
            Long seen = arrived.get(id);
            if (seen != null) times.add(Math.max(0, seen - at));
        });
        return new Result(perSecond, committed.size(), times.count(), times.percentiles());
    }

    private void send(int perSecond, Duration duration) {
        long step = Duration.ofSeconds(1).toNanos() / perSecond;
        long due = System.nanoTime();
        long end = due + duration.toNanos();
        try (var wire = new Wire(port)) {
            for (; due < end; due += step) {
                LockSupport.parkNanos(due - System.nanoTime());
                var answer = wire.post(
                        "/v1/referrals", pair.sender().get(), UUID.randomUUID().toString(), pair.referral());
                committed.put(UUID.fromString(answer.expect(201).id()), System.nanoTime());
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void watch(Connection notifications, Thread sending) throws SQLException {
        long limit = Long.MAX_VALUE;
        Set<UUID> known = new HashSet<>();
        try (var newest = notifications.prepareStatement(NEWEST)) {
            newest.setObject(1, pair.receivingAgency());
            while (sending.isAlive()
                    || (System.nanoTime() < limit && !arrived.keySet().containsAll(committed.keySet()))) {
                look(newest, known);
                if (!sending.isAlive() && limit == Long.MAX_VALUE) limit = System.nanoTime() + LIMIT;
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private void look(java.sql.PreparedStatement newest, Set<UUID> known) throws SQLException {
        try (var rows = newest.executeQuery()) {
            long now = System.nanoTime();
            while (rows.next()) {
                var referral = rows.getObject(1, UUID.class);
                if (referral != null && known.add(referral)) arrived.put(referral, now);
            }
        }
    }
}
