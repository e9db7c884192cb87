package org.punte.bench.sql;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** As many connections as the service has; whoever finds none waits. */
public final class IdealPool implements AutoCloseable {
    private final BlockingQueue<IdealSession> sessions;

    public IdealPool(Ideal database, int size) throws SQLException {
        sessions = new ArrayBlockingQueue<>(size);
        for (int index = 0; index < size; index++) sessions.add(new IdealSession(database.connect()));
    }

    /** One transaction. */
    interface Work<T> {
        T with(IdealSession session) throws SQLException;
    }

    <T> T transact(Work<T> work) throws SQLException, InterruptedException {
        var session = sessions.take();
        try {
            return work.with(session);
        } catch (SQLException failure) {
            session.undo();
            throw failure;
        } finally {
            sessions.add(session);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var session : sessions) session.close();
    }
}
