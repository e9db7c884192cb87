package org.punte.testing.canary;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is in a database: its tables, their rows as text, how many. */
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

    /** Each row as text. */
    public static void rows(Connection connection, String table, Consumer<String> reader) {
        var query = written(connection, "select format('select t::text from %s t', ?::text)", table);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) reader.accept(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows of a table this connection sees. */
    public static long count(Connection connection, String table) {
        var query = written(connection, "select format('select count(*) from %I', ?::text)", table);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A query with a table's name in it, written by the server, which knows how to quote. */
    private static String written(Connection connection, String format, String table) {
        try (var statement = connection.prepareStatement(format)) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
