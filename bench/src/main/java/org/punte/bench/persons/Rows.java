package org.punte.bench.persons;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Batches of rows for identity-service's two databases; written past its policies, as only an administrator can. */
class Rows implements AutoCloseable {
    private static final int PERSONS_AT_ONCE = 500;

    private final Connection data;
    private final Connection keys;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private int waiting;

    Rows(Connection data, Connection keys) throws SQLException {
        this.data = data;
        this.keys = keys;
        data.setAutoCommit(false);
        keys.setAutoCommit(false);
    }

    void person(UUID id, UUID agency, UUID worker, String code) throws SQLException {
        add(
                data,
                "insert into person (id, version, owner, pseudonym, age_basis, treated_as_child, registered_at)"
                        + " values (?, 0, ?, ?, 'STATED', false, now())",
                id,
                agency,
                code);
        add(
                data,
                "insert into assigned_worker (person, account, agency, assigned_at) values (?, ?, ?, now())",
                id,
                worker,
                agency);
    }

    void key(UUID subject, byte[] wrapped) throws SQLException {
        add(keys, "insert into wrapped_key (subject, keyset) values (?, ?)", subject, wrapped);
    }

    void identifier(UUID row, UUID person, UUID agency, String kind, byte[] sealed) throws SQLException {
        var category = kind.equals("PHONE") ? "CONTACT" : "IDENTITY";
        add(
                data,
                "insert into identifier (id, person, owner, category, kind, form, kept_at, sealed) values (?, ?, ?, ?, ?, 1, now(), ?)",
                row,
                person,
                agency,
                category,
                kind,
                sealed);
    }

    void card(UUID person, UUID agency, byte[] sealed) throws SQLException {
        add(data, "insert into match_card (person, owner, sealed) values (?, ?, ?)", person, agency, sealed);
    }

    void index(UUID agency, int generation, String field, int value, UUID person) throws SQLException {
        add(
                data,
                "insert into blind_index (owner, generation, field, value, person) values (?, ?, ?, ?, ?)",
                agency,
                generation,
                field,
                value,
                person);
    }

    void bracket(UUID agency, int generation, int persons) throws SQLException {
        add(
                data,
                "insert into index_bracket (agency, present, persons) values (?, ?, ?)"
                        + " on conflict (agency) do update set present = excluded.present, persons = excluded.persons",
                agency,
                generation,
                persons);
    }

    void next() throws SQLException {
        if (++waiting >= PERSONS_AT_ONCE) write();
    }

    private void write() throws SQLException {
        for (var statement : statements.values()) statement.executeBatch();
        keys.commit();
        data.commit();
        waiting = 0;
    }

    private void add(Connection connection, String sql, Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int at = 0; at < values.length; at++) statement.setObject(at + 1, values[at]);
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        write();
        List<PreparedStatement> open = new ArrayList<>(statements.values());
        for (var statement : open) statement.close();
        data.setAutoCommit(true);
        keys.setAutoCommit(true);
    }
}
