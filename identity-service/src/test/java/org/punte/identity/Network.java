package org.punte.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.punte.identity.agency.AgencyKind;
import org.punte.testing.Databases;

/** Fresh agencies in the directory, without asking Keycloak. */
public final class Network {
    private static final String INSERT = """
            insert into agency (id, version, name, kind, zone, working_days, opens, closes, holidays, status, created_at)
            values (?, 0, ?, ?, 'Europe/Bucharest', '{MON,TUE}', '08:00', '16:00', '{}', 'ACTIVE', now())""";

    private Network() {}

    public static UUID agency() {
        return agency(AgencyKind.NGO);
    }

    public static UUID agency(AgencyKind kind) {
        var id = UUID.randomUUID();
        asOwner(INSERT, id, "Asociația " + id, kind.name());
        return id;
    }

    /** Approved by these two, not yet activated. */
    public static UUID probation(String county, UUID sponsor, UUID other) {
        var id = agency();
        asOwner(
                "update agency set status = 'PROBATION', county = ?, sponsors = array[?, ?]::uuid[] where id = ?",
                county,
                sponsor,
                other,
                id);
        return id;
    }

    public static UUID agencyIn(String county) {
        var id = agency();
        asOwner("update agency set county = ? where id = ?", county, id);
        return id;
    }

    public static void suspend(UUID agency) {
        asOwner("update agency set status = 'SUSPENDED' where id = ?", agency);
    }

    /** Runs one statement past the service, as the role that it works as. */
    public static void asApp(String sql) throws SQLException {
        try (Connection connection = Databases.app();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs one statement past the service, as the owner of the tables. */
    public static void asOwner(String sql, Object... values) {
        try (Connection connection = Databases.owner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
