package org.punte.testing.plan;

import java.sql.SQLException;
import java.sql.Statement;
import org.punte.testing.Databases;

/**
 * How PostgreSQL finds something in a large table, when it plans without values: so it does with whatever is prepared once and asked often.
 *
 * @param rows an insert that makes the table large; they are gone afterwards
 * @param analyze the statement that looks at the table
 */
public record PlanAmongMany(String rows, String analyze) {
    private static final String UNSEEN = "set local plan_cache_mode = force_generic_plan";
    private static final String EXPLAIN = "explain execute asked(null, null, null, null)";

    /** The plan's lines. What is asked takes four values: {@code prepare asked(uuid, uuid, text, text) as select …}. */
    public String of(String prepare) throws SQLException {
        try (var everything = Databases.everything()) {
            everything.setAutoCommit(false);
            var text = new StringBuilder();
            try (var statement = everything.createStatement()) {
                statement.executeUpdate(rows);
                statement.execute(analyze);
                statement.execute(UNSEEN);
                statement.execute(prepare);
                explain(statement, text);
                return text.toString();
            } finally {
                everything.rollback();
                everything.setAutoCommit(true);
            }
        }
    }

    private static void explain(Statement statement, StringBuilder text) throws SQLException {
        try (var lines = statement.executeQuery(EXPLAIN)) {
            while (lines.next()) text.append(lines.getString(1)).append('\n');
        } finally {
            statement.execute("deallocate asked");
        }
    }
}
