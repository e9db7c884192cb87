package org.punte.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** People with an account of an agency, without asking Keycloak. */
public final class Staff {
    private static final String HIRE = """
            insert into account (id, agency, version, name, email, roles, blocked, created_at, confirmed_at)
            values (?, ?, 0, ?, ?, ?, false, now(), now())""";

    private static final String STANDING = """
            insert into standing (account, agency, roles, client, blocked) values (?, ?, ?, false, false)""";

    private Staff() {}

    public static Account hired(UUID agency, String... roles) {
        return alsoAt(agency, UUID.randomUUID(), roles);
    }

    /** The same person at one more agency. */
    public static Account alsoAt(UUID agency, UUID person, String... roles) {
        var email = "%s@work.example".formatted(person);
        run(HIRE, person, agency, "Ana %s".formatted(person), email, roles);
        run(STANDING, person, agency, roles);
        return new Account(person, agency, Set.of(roles));
    }

    public static void lastSeen(Account account, LocalDate day) {
        run(
                "update account set last_seen_on = ?, came = true where id = ? and agency = ?",
                day,
                account.id(),
                account.agency());
    }

    /** An administrator lets in again whoever never came: that day counts as seen. */
    public static void letInToday(Account account) {
        run(
                "update account set last_seen_on = ?, came = false where id = ? and agency = ?",
                LocalDate.now(ZoneOffset.UTC),
                account.id(),
                account.agency());
    }

    /** The accounts of other tests are due for nothing: a job that looks at everybody sees to this agency alone. */
    public static void onlyDue(UUID agency) {
        run(
                "update account set last_seen_on = date '2100-01-01', confirmed_at = timestamptz '2100-01-01 00:00Z' where agency <> ?",
                agency);
    }

    /** As somebody who sees all rows. */
    public static void run(String sql, Object... values) {
        try (Connection connection = Databases.everything();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof String[] texts)
                    statement.setArray(i + 1, connection.createArrayOf("text", texts));
                else statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one value that is found, as text; as somebody who sees all rows. */
    public static String read(String sql, Object value) {
        try (Connection connection = Databases.everything();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (var row = statement.executeQuery()) {
                if (!row.next()) throw new IllegalStateException("Nothing found");
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
