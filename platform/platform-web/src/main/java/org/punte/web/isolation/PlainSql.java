package org.punte.web.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Single statements by plain JDBC on the transaction's own connection, where each round trip counts. The first statement of a
 * transaction takes along who acts: one round trip in place of two. What Hibernate has not written yet is not seen by it.
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

    private <T> T run(String sql, @Nullable Object[] values, Answer<T> answer) throws SQLException {
        var untold = context.untold();
        try (var connection = context.connection(untold);
                var statement = connection.prepareStatement(untold == null ? sql : RowSettings.TELL + "; " + sql)) {
            int at = untold == null ? 0 : untold.bind(statement);
            for (var value : values) statement.setObject(++at, value);
            statement.execute();
            if (untold != null) {
                statement.getMoreResults();
                context.told(untold);
            }
            return answer.of(statement);
        }
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
