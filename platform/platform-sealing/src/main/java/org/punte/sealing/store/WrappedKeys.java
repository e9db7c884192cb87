package org.punte.sealing.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The wrapped keys of subjects. */
@Singleton
public class WrappedKeys {
    private final KeyDatabase database;

    WrappedKeys(KeyDatabase database) {
        this.database = database;
    }

    /** Empty when the subject never had a key, or it was forgotten. */
    public Optional<byte[]> find(UUID subject) {
        return database.with("select keyset from wrapped_key where subject = ?", select -> {
            select.setObject(1, subject);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    /** Those that are there, in one statement. */
    public Map<UUID, byte[]> find(Collection<UUID> subjects) {
        var sql = "select subject, keyset from wrapped_key where subject = any(?) and keyset is not null";
        return database.with(sql, select -> {
            select.setArray(1, select.getConnection().createArrayOf("uuid", subjects.toArray()));
            var found = new HashMap<UUID, byte[]>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) found.put(row.getObject(1, UUID.class), row.getBytes(2));
            }
            return found;
        });
    }

    /** Keeps the key that is there already, also the memory of one that was forgotten. */
    public void addIfAbsent(UUID subject, byte[] wrapped) {
        database.with("insert into wrapped_key (subject, keyset) values (?, ?) on conflict do nothing", insert -> {
            insert.setObject(1, subject);
            insert.setBytes(2, wrapped);
            return insert.executeUpdate();
        });
    }

    /** Also for a subject that never had a key: from now on it cannot get one. */
    public void forget(UUID subject) {
        database.with("""
                insert into wrapped_key (subject, forgotten_at) values (?, clock_timestamp())
                on conflict (subject) do update set keyset = null, forgotten_at = excluded.forgotten_at
                 where wrapped_key.forgotten_at is null""", update -> {
            update.setObject(1, subject);
            return update.executeUpdate();
        });
    }
}
