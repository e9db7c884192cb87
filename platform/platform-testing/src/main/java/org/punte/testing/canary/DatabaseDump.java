package org.punte.testing.canary;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Every row of a database as text. */
public final class DatabaseDump {
    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1""";

    private DatabaseDump() {}

    /** The names of all tables, quoted. */
    public static List<String> tables(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (row.next()) tables.add(row.getString(1));
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each row as text; {@code table} comes from the catalogue, already quoted. */
    public static void rows(Connection connection, String table, Consumer<String> reader) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select t::text from %s t".formatted(table))) {
            while (row.next()) reader.accept(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
