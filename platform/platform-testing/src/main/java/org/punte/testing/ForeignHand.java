package org.punte.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tries, past the service, to write what belongs to other agencies: to add, to change and to remove. Nothing of it stays. */
public final class ForeignHand {
    /** Neither a privilege nor a policy allows it. */
    private static final String DENIED = "42501";

    private static final String ACT = "select set_config('app.agency', ?, true), set_config('app.account', ?, true)";
    private static final String ROW = "select format('select to_jsonb(t)::text from %I t limit 1', ?::text)";
    private static final String ADD =
            "select format('insert into %1$I select (jsonb_populate_record(null::%1$I, %2$L)).*', ?::text, ?::text)";
    private static final String REMOVE = "select format('delete from %I', ?::text)";
    private static final String CHANGE = """
            select format('update %1$I set %2$I = %2$I', c.relname, a.attname)
              from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relname = ? and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
               and a.attidentity = '' and a.attgenerated = '' and has_column_privilege(c.oid, a.attnum, 'UPDATE')
             order by a.attnum limit 1""";

    private final UUID agency;
    private final UUID account;

    public ForeignHand(UUID agency, UUID account) {
        this.agency = agency;
        this.account = account;
    }

    /** What it can do there, in words; {@code open} where anybody may add a row, as to a public form. */
    public List<String> reach(String table, boolean open) {
        var reach = new ArrayList<String>();
        if (!open && does(written(Databases.everything(), ROW, table, ADD))) reach.add("adds to " + table);
        if (does(written(Databases.app(), CHANGE, table, null))) reach.add("changes " + table);
        if (does(written(Databases.app(), REMOVE, table, null))) reach.add("removes from " + table);
        return reach;
    }

    /** A statement with names quoted by the database; with {@code then} a second one around what the first answers. */
    private static @Nullable String written(Connection free, String ask, String table, @Nullable String then) {
        try (Connection connection = free) {
            var statement = text(connection, ask, table);
            if (then == null || statement == null) return statement;
            var row = text(connection, statement);
            if (row == null) throw new IllegalStateException("No row of " + table + " in the scene");
            return text(connection, then, table, row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String text(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) query.setString(i + 1, values[i]);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /** Whether it has an effect; a refusal that is not one of rights is a flaw of the test itself. */
    private boolean does(@Nullable String sql) {
        if (sql == null) return false;
        try (Connection connection = Databases.app()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                text(connection, ACT, agency.toString(), account.toString());
                return statement.executeUpdate(sql) > 0;
            } finally {
                connection.rollback();
            }
        } catch (SQLException refused) {
            if (DENIED.equals(refused.getSQLState())) return false;
            throw new IllegalStateException(sql, refused);
        }
    }
}
