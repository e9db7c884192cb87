package org.punte.sealing;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;

/** The wrapped keys of blind indexes, beside those of subjects. */
@Singleton
class WrappedIndexKeys {
    private final KeyDatabase database;

    WrappedIndexKeys(KeyDatabase database) {
        this.database = database;
    }

    Optional<byte[]> find(IndexKeys.Name name) {
        return database.with("select keyset from index_key where scope = ? and purpose = ?", select -> {
            select.setObject(1, name.scope());
            select.setString(2, name.purpose());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    /** Answers the one that counts: another replica may have been first. */
    byte[] addIfAbsent(IndexKeys.Name name, byte[] keyset) {
        database.with(
                "insert into index_key (scope, purpose, keyset) values (?, ?, ?) on conflict do nothing", insert -> {
                    insert.setObject(1, name.scope());
                    insert.setString(2, name.purpose());
                    insert.setBytes(3, keyset);
                    return insert.executeUpdate();
                });
        return find(name).orElseThrow();
    }
}
