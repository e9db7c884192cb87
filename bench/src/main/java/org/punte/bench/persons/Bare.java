package org.punte.bench.persons;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What opening a person would cost if nothing was sealed and nobody asked: one indexed select, one insert, one commit. */
class Bare implements AutoCloseable {
    private static final String TABLES = """
            create table person (id uuid primary key, owner uuid not null, data bytea not null);
            create table access (id uuid primary key, person uuid not null, account uuid not null, at timestamptz not null)""";

    private final Connection connection;
    private final PreparedStatement select;
    private final PreparedStatement insert;

    Bare(Connection connection, List<UUID> ids) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
        try (var fill = connection.prepareStatement(
                "insert into person select id, gen_random_uuid(), decode(repeat('ab', 400), 'hex') from unnest(?::uuid[]) as t (id)")) {
            fill.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            fill.executeUpdate();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze person");
        }
        connection.setAutoCommit(false);
        select = connection.prepareStatement("select * from person where id = ?");
        insert = connection.prepareStatement("insert into access values (gen_random_uuid(), ?, ?, now())");
    }

    void open(UUID id, UUID account) throws SQLException {
        select.setObject(1, id);
        try (var rows = select.executeQuery()) {
            if (!rows.next()) throw new SQLException("Lost " + id);
        }
        insert.setObject(1, id);
        insert.setObject(2, account);
        insert.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
