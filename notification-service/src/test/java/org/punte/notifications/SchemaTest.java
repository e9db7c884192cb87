package org.punte.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.testing.Databases;
import org.punte.testing.RowLevelSecurity;

@QuarkusTest
class SchemaTest {
    private static final String PUT = """
            insert into message (id, version, agency, account, kind, at, subject, subject_version)
            values (gen_random_uuid(), 0, ?, ?, 'ACCESS_ENDED', '2026-11-02 08:00Z', gen_random_uuid(), 0)""";

    private final UUID agency = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();

    @Test
    void no_agency_sees_rows_of_another() {
        RowLevelSecurity.exempting().holds();
    }

    @Test
    void what_is_addressed_to_an_account_is_hidden_from_its_colleagues() throws SQLException {
        try (var app = Databases.app()) {
            app.setAutoCommit(false);
            act(app, agency, account);

            put(app);

            assertThat(count(app)).isEqualTo(1);
            act(app, agency, UUID.randomUUID());
            assertThat(count(app)).isZero();
            act(app, UUID.randomUUID(), account);
            assertThat(count(app)).isZero();
            app.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update message set kind = kind", "update message set account = account", "delete from message"})
    void what_was_told_stays_as_it_was_told(String sql) throws SQLException {
        try (var app = Databases.app();
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    private void put(Connection app) throws SQLException {
        try (var insert = app.prepareStatement(PUT)) {
            insert.setObject(1, agency);
            insert.setObject(2, account);
            insert.executeUpdate();
        }
    }

    private static void act(Connection app, UUID agency, UUID account) throws SQLException {
        try (var tell =
                app.prepareStatement("select set_config('app.agency', ?, true), set_config('app.account', ?, true)")) {
            tell.setString(1, agency.toString());
            tell.setString(2, account.toString());
            tell.execute();
        }
    }

    private int count(Connection app) throws SQLException {
        try (var query = app.prepareStatement("select count(*) from message where agency = ?")) {
            query.setObject(1, agency);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
