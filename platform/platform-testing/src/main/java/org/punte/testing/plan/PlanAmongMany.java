package org.punte.testing.plan;

import java.sql.SQLException;
import java.sql.Statement;
import org.punte.testing.Databases;

/**
 * How PostgreSQL finds something in a large table, when it plans without values: so it does with whatever is prepared once and asked often.
 * The rows are gone afterwards.
 *
 * @param rows an insert that makes the table large
 * @param types of the values of what is asked, {@code "uuid, text"}
 */
public record PlanAmongMany(String table, String rows, String types) {
    /** The plan's lines. */
    public String of(String asked) throws SQLException {
        try (var everything = Databases.everything()) {
            everything.setAutoCommit(false);
            try (var statement = everything.createStatement()) {
                statement.executeUpdate(rows);
                statement.execute("analyze " + table);
                statement.execute("set local plan_cache_mode = force_generic_plan");
                statement.execute("prepare asked(%s) as %s".formatted(types, asked));
                return plan(statement);
            } finally {
                everything.rollback();
                everything.setAutoCommit(true);
            }
        }
    }

    private String plan(Statement statement) throws SQLException {
        var nulls = types.replaceAll("[^,]+", "null");
        var text = new StringBuilder();
        try (var lines = statement.executeQuery("explain execute asked(%s)".formatted(nulls))) {
            while (lines.next()) text.append(lines.getString(1)).append('\n');
        }
        statement.execute("deallocate asked");
        return text.toString();
    }
}
