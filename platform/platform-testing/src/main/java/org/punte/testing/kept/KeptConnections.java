package org.punte.testing.kept;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** Connections that are closed only in the eyes of who borrowed them: signing in takes longer than most queries of tests. */
public final class KeptConnections {
    private static final int SECONDS = 5;
    private static final String AS_NEW = "reset all; unlisten *; select pg_advisory_unlock_all()";
    private static final Map<String, Queue<Connection>> IDLE = new ConcurrentHashMap<>();

    private KeptConnections() {}

    /** A connection as good as new. Throws {@link SQLException} when the database does not answer. */
    public static Connection to(String url, String user, String password) throws SQLException {
        var idle = IDLE.computeIfAbsent(user + "@" + url, name -> new ConcurrentLinkedQueue<>());
        var connection = idle.poll();
        while (connection != null && !connection.isValid(SECONDS)) connection = idle.poll();
        return lent(connection == null ? DriverManager.getConnection(url, user, password) : connection, idle);
    }

    private static Connection lent(Connection connection, Queue<Connection> idle) {
        var open = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                KeptConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("close")) return invoked(connection, method, arguments);
                    if (open.getAndSet(false)) giveBack(connection, idle);
                    return null;
                });
    }

    /** As it was when it was new; one that cannot be made so is not kept. */
    private static void giveBack(Connection connection, Queue<Connection> idle) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            try (var settings = connection.createStatement()) {
                settings.execute(AS_NEW);
            }
            idle.add(connection);
        } catch (SQLException broken) {
            closed(connection);
        }
    }

    private static void closed(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // the server has ended it
        }
    }

    private static Object invoked(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
