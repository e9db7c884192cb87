package org.punte.testing;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;
import org.punte.testing.kept.KeptConnections;

/** Connections to the database of the service under test, past its pool. */
public final class Databases {
    private Databases() {}

    /** As the role that the service works as. */
    public static Connection app() {
        return connect(value("quarkus.datasource.username"), value("quarkus.datasource.password"));
    }

    /** As the role that owns the tables. Forced policies hold for it, too. */
    public static Connection owner() {
        return connect(value("quarkus.flyway.username"), value("quarkus.flyway.password"));
    }

    /** As the server's superuser, who sees every row. */
    public static Connection everything() {
        return connect(Server.RUNNING.fact("postgres.user"), Server.RUNNING.fact("postgres.password"));
    }

    private static Connection connect(String user, String password) {
        try {
            return KeptConnections.to(value("quarkus.datasource.jdbc.url"), user, password);
        } catch (SQLException e) {
            throw new IllegalStateException("No connection as " + user, e);
        }
    }

    /** Looked for once: it runs as long as the build that this JVM belongs to. */
    private static final class Server {
        static final Infrastructure RUNNING =
                Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()));
    }

    private static String value(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
