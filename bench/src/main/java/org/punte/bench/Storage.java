package org.punte.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.punte.bench.report.Measured;
import org.punte.bench.sql.Ideal;
import org.punte.infrastructure.Infrastructure;

/** How large the databases of either side are: tables with all their rows and indexes, as they lie on disk. */
record Storage(Infrastructure infrastructure) {
    private static final String SIZE = """
            select datname, pg_database_size(datname) from pg_database
            where datname like 'punte\\_%' and (datname = ?) = ?""";

    /** In bytes, by database. */
    Map<String, Long> of(String contender) throws SQLException {
        try (var connection = connect();
                var query = connection.prepareStatement(SIZE)) {
            query.setString(1, Ideal.DATABASE);
            query.setBoolean(2, contender.equals(Measured.SQL));
            var sizes = new TreeMap<String, Long>();
            try (var row = query.executeQuery()) {
                while (row.next()) sizes.put(row.getString(1), row.getLong(2));
            }
            return sizes;
        }
    }

    /** By how much each has grown since. */
    Map<String, Long> since(Map<String, Long> before, String contender) throws SQLException {
        var grown = of(contender);
        grown.replaceAll((database, bytes) -> bytes - before.getOrDefault(database, 0L));
        return grown;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                infrastructure.jdbcUrl("postgres"),
                infrastructure.fact("postgres.user"),
                infrastructure.fact("postgres.password"));
    }
}
