package org.punte.bench.persons;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.punte.bench.http.Wire;
import org.punte.bench.load.Times;

/** One worker at identity-service, and somebody who looks into its database for what nobody is told. */
class Desk implements AutoCloseable {
    private static final long LOOK_AGAIN_NANOS = 1_000_000;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final Wire wire;
    private final Supplier<String> token;
    private final Connection data;

    Desk(int port, Supplier<String> token, Connection data) throws IOException {
        this.wire = new Wire(port);
        this.token = token;
        this.data = data;
    }

    void open(UUID person, Times times) throws IOException {
        var now = token.get();
        long begun = System.nanoTime();
        wire.get("/v1/persons/" + person, now).expect(200);
        times.add(System.nanoTime() - begun);
    }

    /** Answers the new record. */
    UUID register(Human human, Times answering, Times detecting) throws IOException, SQLException {
        var now = token.get();
        var key = UUID.randomUUID().toString();
        long begun = System.nanoTime();
        var answer = wire.post("/v1/persons", now, key, human.registration()).expect(201);
        answering.add(System.nanoTime() - begun);
        var id = UUID.fromString(answer.id());
        while (isDue(id)) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) throw new IOException("Not compared: " + id);
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        detecting.add(System.nanoTime() - begun);
        return id;
    }

    /** How many possible doubles a record has, and whether this one is among them. */
    Shown shown(UUID record, UUID human) throws SQLException {
        var sql =
                "select count(*), count(*) filter (where ? in (one, other)) from possible_double where ? in (one, other)";
        try (var select = data.prepareStatement(sql)) {
            select.setObject(1, human);
            select.setObject(2, record);
            var row = select.executeQuery();
            row.next();
            return new Shown(row.getInt(1), row.getInt(2) > 0);
        }
    }

    /** What a supervisor is shown. */
    record Shown(int all, boolean right) {}

    private boolean isDue(UUID id) throws SQLException {
        try (var select = data.prepareStatement("select 1 from due_comparison where person = ?")) {
            select.setObject(1, id);
            return select.executeQuery().next();
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
