package org.punte.web.standing;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of {@link Standings}; plain JDBC, because entities belong to services. */
@Singleton
class StandingRows {
    private static final String PUT = """
            insert into standing (account, agency, roles, client, blocked, scopes, vault_closed_until)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (account, agency) do update
            set roles = excluded.roles, client = excluded.client, blocked = excluded.blocked, scopes = excluded.scopes,
                vault_closed_until = excluded.vault_closed_until""";
    private static final String PUT_AGENCY = """
            insert into standing_agency (agency, active, emergency) values (?, ?, ?)
            on conflict (agency) do update set active = excluded.active, emergency = excluded.emergency""";
    private static final String DISTRUST_ACCOUNT = "update standing set blocked = true where account = ?";
    private static final String DISTRUST_AGENCY =
            "update standing_agency set active = false, emergency = false where agency = ?";
    private static final String DISTRUST_ACCOUNTS = "update standing set blocked = true where not blocked";
    private static final String DISTRUST_AGENCIES =
            "update standing_agency set active = false, emergency = false where active or emergency";
    private static final String FIND = """
            select case when coalesce(a.active, true) then s.roles
                        else array(select 'emergency-' || role from unnest(s.roles) as role
                                    where role in ('caseworker', 'supervisor')) end,
                   s.client, s.blocked, s.scopes, s.vault_closed_until
              from standing s left join standing_agency a on a.agency = s.agency
             where s.account = ? and s.agency = ?
               and (coalesce(a.active, true)
                    or a.emergency and not s.client and s.roles && '{caseworker,supervisor}')""";

    private final AgroalDataSource database;

    StandingRows(AgroalDataSource database) {
        this.database = database;
    }

    void put(Standing standing) {
        write(PUT, (connection, statement) -> {
            statement.setObject(1, standing.account());
            statement.setObject(2, standing.agency());
            statement.setArray(3, texts(connection, standing.roles()));
            statement.setBoolean(4, standing.client());
            statement.setBoolean(5, standing.blocked());
            statement.setArray(6, texts(connection, standing.scopes()));
            statement.setTimestamp(7, timestamp(standing.vaultClosedUntil()));
        });
    }

    void putAgency(UUID agency, boolean active, boolean emergency) {
        write(PUT_AGENCY, (connection, statement) -> {
            statement.setObject(1, agency);
            statement.setBoolean(2, active);
            statement.setBoolean(3, emergency);
        });
    }

    void distrust(UUID subject) {
        write(DISTRUST_ACCOUNT, (connection, statement) -> statement.setObject(1, subject));
        write(DISTRUST_AGENCY, (connection, statement) -> statement.setObject(1, subject));
    }

    void distrustAll() {
        write(DISTRUST_ACCOUNTS, (connection, statement) -> {});
        write(DISTRUST_AGENCIES, (connection, statement) -> {});
    }

    Optional<Standing> find(UUID account, UUID agency) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, account);
            statement.setObject(2, agency);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) return Optional.empty();
                return Optional.of(new Standing(
                        account,
                        agency,
                        texts(row, 1),
                        texts(row, 4),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        instant(row.getTimestamp(5))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Standing not readable", e);
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static Array texts(Connection connection, Set<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static Set<String> texts(ResultSet row, int column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private void write(String sql, Parameters parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(connection, statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Standing not writable", e);
        }
    }

    /** Sets the values of one statement. */
    private interface Parameters {
        void set(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
