package org.punte.bench.sql;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.punte.bench.load.Invisible;
import org.punte.bench.load.Journey;
import org.punte.bench.load.Laps;
import org.punte.bench.load.Step;

/** Insert or versioned update, outbox row and audit row per write; indexed reads. No network but the database's, no rules. */
public final class SqlJourney implements Journey {
    private final IdealPool pool;
    private final UUID sender = UUID.randomUUID();
    private final UUID receiver;

    public SqlJourney(IdealPool pool, UUID receiver) {
        this.pool = pool;
        this.receiver = receiver;
    }

    @Override
    public void play(Laps laps) throws SQLException, InterruptedException {
        var id = inOrderOfTime();
        pool.transact(session -> {
            session.submit(id, sender, receiver);
            return id;
        });
        laps.done(Step.SUBMIT);
        if (!pool.transact(session -> session.inboxShows(receiver, id))) throw new Invisible(id.toString());
        laps.done(Step.INBOX);
        move(id, 0, "ACCEPTED");
        laps.done(Step.ACCEPT);
        pool.transact(session -> {
            session.read(id);
            return id;
        });
        laps.done(Step.READ);
        move(id, 1, "COMPLETED");
        laps.done(Step.COMPLETE);
    }

    private void move(UUID id, int version, String status) throws SQLException, InterruptedException {
        pool.transact(session -> {
            session.move(id, version, status, receiver);
            return id;
        });
    }

    /** Like the service's ids, so that indexes grow at one end in both. */
    private static UUID inOrderOfTime() {
        var random = ThreadLocalRandom.current();
        long first = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000);
        return new UUID(first, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    @Override
    public void close() {}
}
