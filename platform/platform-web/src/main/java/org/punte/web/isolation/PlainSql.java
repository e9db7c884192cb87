package org.punte.web.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Single statements by plain JDBC on the transaction's own connection, where each round trip counts. The first statement of a
 * transaction, and the first after another one acts, takes along who acts: one round trip in place of two. What Hibernate has not
 * written yet is not seen by it.
 */
@ApplicationScoped
public class PlainSql {
    private final RowContext context;

    PlainSql(RowContext context) {
        this.context = context;
    }

    /** What {@code reader} makes of the rows. Values as JDBC knows them: an instant is an {@code OffsetDateTime}. */
    public <T> T read(String sql, Rows<T> reader, @Nullable Object... values) throws SQLException {
        return run(sql, values, statement -> {
            try (var rows = statement.getResultSet()) {
                return reader.of(rows);
            }
        });
    }

    /** How many rows {@code sql} wrote. */
    public int write(String sql, @Nullable Object... values) throws SQLException {
        return run(sql, values, PreparedStatement::getUpdateCount);
    }

    /** One statement with each of these rows of values, in one round trip. */
    public void writeAll(String sql, Collection<Object[]> rows) throws SQLException {
        context.tell();
        try (var connection = context.connection(null);
                var statement = connection.prepareStatement(sql)) {
            for (var values : rows) {
                bind(statement, 0, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private <T> T run(String sql, @Nullable Object[] values, Answer<T> answer) throws SQLException {
        var untold = context.untold();
        try (var connection = context.connection(untold);
                var statement = connection.prepareStatement(untold == null ? sql : RowSettings.TELL + "; " + sql)) {
            bind(statement, untold == null ? 0 : untold.bind(statement), values);
            statement.execute();
            if (untold != null) {
                statement.getMoreResults();
                context.told(untold);
            }
            return answer.of(statement);
        }
    }

    private static void bind(PreparedStatement statement, int after, @Nullable Object[] values) throws SQLException {
        int at = after;
        for (var value : values) statement.setObject(++at, value);
    }

    /** Reads what a query answered; stands before the first row. */
    public interface Rows<T> {
        T of(ResultSet rows) throws SQLException;
    }

    /** Reads what a statement answered. */
    private interface Answer<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
