package org.punte.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.punte.bench.report.Measured;
import org.punte.bench.sql.Ideal;
import org.punte.infrastructure.Infrastructure;

/** How large the databases of either side are: tables with all their rows and indexes, as they lie on disk. */
record Storage(Infrastructure infrastructure) {
    private static final String SIZE = """
            select coalesce(sum(pg_database_size(datname)), 0) from pg_database
            where datname like 'punte\\_%' and (datname = ?) = ?""";

    /** In bytes. */
    long of(String contender) throws SQLException {
        try (var connection = connect();
                var query = connection.prepareStatement(SIZE)) {
            query.setString(1, Ideal.DATABASE);
            query.setBoolean(2, contender.equals(Measured.SQL));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                infrastructure.jdbcUrl("postgres"),
                infrastructure.fact("postgres.user"),
                infrastructure.fact("postgres.password"));
    }
}
