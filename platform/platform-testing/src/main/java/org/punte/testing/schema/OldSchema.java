package org.punte.testing.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.punte.infrastructure.Database;
import org.punte.infrastructure.Databases;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;

/** A database of a service as an earlier release left it, with rows in it, and the same after this release's migrations. */
public final class OldSchema {
    private static final Infrastructure RUNNING =
            Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()));

    private final Database database;

    private OldSchema(Database database) {
        this.database = database;
    }

    /** Of {@code service}, with its migrations up to {@code version} and the rows of {@code /old-rows.sql}. */
    public static OldSchema of(String service, String version) {
        var old = new OldSchema(new Databases(RUNNING).fresh("upgrade_" + service));
        old.flyway().target(version).load().migrate();
        old.run(rows());
        return old;
    }

    /** As a later release left it, which wrote these rows as well. */
    public OldSchema later(String version, String rows) {
        flyway().target(version).load().migrate();
        run(rows);
        return this;
    }

    /** All that has come since. */
    public void migrate() {
        flyway().load().migrate();
    }

    /** One value as text, seen past all policies. */
    public @Nullable String value(String sql) {
        try (var connection = everything();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (var connection = everything();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection everything() throws SQLException {
        return DriverManager.getConnection(
                database.url(), RUNNING.fact("postgres.user"), RUNNING.fact("postgres.password"));
    }

    /** As the services are configured. */
    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/platform", "classpath:db/migration")
                .outOfOrder(true)
                .placeholders(Map.of("app", database.app()));
    }

    private static String rows() {
        try (var rows = OldSchema.class.getResourceAsStream("/old-rows.sql")) {
            return new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
