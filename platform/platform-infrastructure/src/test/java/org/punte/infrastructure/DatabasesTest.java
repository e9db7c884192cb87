package org.punte.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabasesTest {
    private final Infrastructure infrastructure =
            Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()));
    private final Databases databases = new Databases(infrastructure);

    @Test
    void ensuring_keeps_what_is_there_and_fresh_does_not() throws SQLException {
        var database = databases.fresh("test_databases");
        try (var owner = owner(database)) {
            owner.createStatement().execute("create table thing (id int)");
        }

        databases.ensure("test_databases");

        assertThat(tables(database)).isOne();
        databases.fresh("test_databases");
        assertThat(tables(database)).isZero();
    }

    @Test
    void the_application_is_neither_owner_nor_superuser() throws SQLException {
        var database = databases.fresh("test_roles");

        try (var app = app(database)) {
            var role = app.createStatement()
                    .executeQuery("select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole"
                            + " from pg_roles where rolname = current_user");
            role.next();
            assertThat(role.getBoolean(1)).isFalse();
            assertThatThrownBy(() -> app.createStatement().execute("create table thing (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_wrong_password_or_a_foreign_role_does_not_get_in() {
        var mine = databases.fresh("test_mine");
        var foreign = databases.fresh("test_foreign");

        assertThatThrownBy(() -> DriverManager.getConnection(mine.url(), mine.app(), "guessed"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(mine.url(), foreign.app(), foreign.appPassword()))
                .hasMessageContaining("permission denied for database");
    }

    private static long tables(Database database) throws SQLException {
        try (var owner = owner(database)) {
            var count =
                    owner.createStatement().executeQuery("select count(*) from pg_tables where schemaname = 'public'");
            count.next();
            return count.getLong(1);
        }
    }

    private static Connection owner(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }

    private static Connection app(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.app(), database.appPassword());
    }
}
