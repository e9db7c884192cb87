package org.punte.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Remembers what was handled, in the same transaction as its effect: both happen or neither. */
@ApplicationScoped
public class Inbox {
    private static final String CLAIM = "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing";

    private final AgroalDataSource database;

    Inbox(AgroalDataSource database) {
        this.database = database;
    }

    /** True the first time {@code consumer} sees {@code eventId}. */
    @Transactional(TxType.MANDATORY)
    public boolean claim(String consumer, UUID eventId) {
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, consumer);
            claim.setObject(2, eventId);
            return claim.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be written", e);
        }
    }
}
