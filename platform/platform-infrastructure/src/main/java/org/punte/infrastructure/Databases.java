package org.punte.infrastructure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** Makes databases and roles; doing it again changes nothing. */
public class Databases {
    private final Infrastructure infrastructure;
    private final UnaryOperator<String> passwords;

    /** With passwords that equal the role's name: for loopback only. */
    public Databases(Infrastructure infrastructure) {
        this(infrastructure, UnaryOperator.identity());
    }

    /** With a password for each role's name. */
    public Databases(Infrastructure infrastructure, UnaryOperator<String> passwords) {
        this.infrastructure = infrastructure;
        this.passwords = passwords;
    }

    /** The database {@code name} with roles {@code name_owner} and {@code name_app}; what is missing is created. */
    public Database ensure(String name) {
        return prepare(name, false);
    }

    /** The same, but empty: an earlier one is dropped even while it is in use. */
    public Database fresh(String name) {
        return prepare(name, true);
    }

    private Database prepare(String name, boolean empty) {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) throw new IllegalArgumentException("Not a database name: " + name);
        var database = described(name);
        try (var server = connect("postgres")) {
            if (empty) run(server, "drop database if exists %s with (force)".formatted(name));
            role(server, database.owner(), database.ownerPassword());
            role(server, database.app(), database.appPassword());
            if (!exists(server, "select 1 from pg_database where datname = ?", name))
                run(server, "create database %s owner %s".formatted(name, database.owner()));
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot prepare database " + name, failure);
        }
        grant(database);
        return database;
    }

    private Database described(String name) {
        String owner = name + "_owner";
        String app = name + "_app";
        return new Database(
                name, infrastructure.jdbcUrl(name), owner, passwords.apply(owner), app, passwords.apply(app));
    }

    private void role(Connection server, String role, String password) throws SQLException {
        if (!exists(server, "select 1 from pg_roles where rolname = ?", role)) run(server, "create role " + role);
        run(
                server,
                "alter role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                        .formatted(role, password.replace("'", "''")));
    }

    /** Nobody but its two roles gets in, and only the owner makes tables. */
    private void grant(Database database) {
        try (var inside = connect(database.name())) {
            run(inside, "revoke all on database %s from public".formatted(database.name()));
            run(inside, "grant connect on database %s to %s".formatted(database.name(), database.app()));
            run(inside, "alter schema public owner to " + database.owner());
            run(inside, "revoke all on schema public from public");
            run(inside, "grant usage on schema public to " + database.app());
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot grant on database " + database.name(), failure);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                infrastructure.jdbcUrl(database),
                infrastructure.fact("postgres.user"),
                infrastructure.fact("postgres.password"));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
