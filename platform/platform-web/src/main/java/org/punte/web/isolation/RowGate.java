package org.punte.web.isolation;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes the acting agency known to the database as the first statement of every transaction, however it was begun; where
 * {@link PlainSql} is first, it says so itself. The pool calls it once per transaction, when the connection is taken and
 * {@code begin} is due.
 */
@Singleton
class RowGate implements AgroalPoolInterceptor {
    private final RowOwner owner;
    private final TransactionSynchronizationRegistry transactions;

    RowGate(RowOwner owner, TransactionSynchronizationRegistry transactions) {
        this.owner = owner;
        this.transactions = transactions;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            // outside a transaction nothing is told, so the policies see nobody and show nothing
            if (!connection.getAutoCommit()) tell(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told who acts", e);
        }
    }

    private void tell(Connection connection) throws SQLException {
        if (RowContext.takesAlong(transactions)) return;
        var settings = RowSettings.of(owner);
        if (!settings.isNobody()) settings.tell(connection);
        transactions.putResource(RowSettings.class, settings);
    }
}
