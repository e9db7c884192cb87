package org.punte.referrals;

import java.sql.SQLException;
import java.util.UUID;
import org.punte.testing.Databases;

/** Work that is due and fails whenever somebody looks at it: more of it than any list is long. */
public final class Unreadable {
    private static final String OFFERS = """
            insert into invitation select (jsonb_populate_record(i, jsonb_build_object(
                'id', gen_random_uuid(), 'receiver', gen_random_uuid(), 'service', 'A_SERVICE_OF_NOBODY'))).*
            from invitation i, generate_series(1, 201) where i.id = ?""";
    private static final String CALLS = """
            insert into call select (jsonb_populate_record(c, jsonb_build_object(
                'id', gen_random_uuid(), 'service', 'A_SERVICE_OF_NOBODY'))).*
            from call c, generate_series(1, 201) where c.id = ?""";

    private Unreadable() {}

    /** Beside this one, due when it is. */
    public static void offersLike(UUID invitation) {
        write(OFFERS, invitation);
    }

    /** Beside this one, due when it is. */
    public static void callsLike(UUID call) {
        write(CALLS, call);
    }

    /** So that nobody else finds it due. */
    public static void remove() {
        write("delete from invitation where service = ?", "A_SERVICE_OF_NOBODY");
        write("delete from call where service = ?", "A_SERVICE_OF_NOBODY");
    }

    private static void write(String sql, Object value) {
        try (var everything = Databases.everything();
                var statement = everything.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
