package org.punte.sealing.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;

/** The wrapped keys of blind indexes, beside those of subjects. */
@Singleton
public class WrappedIndexKeys {
    private final KeyDatabase database;

    WrappedIndexKeys(KeyDatabase database) {
        this.database = database;
    }

    /** Empty where there is none yet. */
    public Optional<byte[]> find(UUID scope, String purpose) {
        return database.with("select keyset from index_key where scope = ? and purpose = ?", select -> {
            select.setObject(1, scope);
            select.setString(2, purpose);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    /** Answers the one that counts: another replica may have been first. */
    public byte[] addIfAbsent(UUID scope, String purpose, byte[] keyset) {
        database.with(
                "insert into index_key (scope, purpose, keyset) values (?, ?, ?) on conflict do nothing", insert -> {
                    insert.setObject(1, scope);
                    insert.setString(2, purpose);
                    insert.setBytes(3, keyset);
                    return insert.executeUpdate();
                });
        return find(scope, purpose).orElseThrow();
    }
}
