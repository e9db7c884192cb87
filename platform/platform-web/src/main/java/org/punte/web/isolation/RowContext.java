package org.punte.web.isolation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;

/** Corrects what the database was told when the actor changes inside a running transaction. */
@ApplicationScoped
public class RowContext {
    private final RowOwner owner;
    private final TransactionSynchronizationRegistry transactions;
    private final AgroalDataSource database;
    private final Instance<EntityManager> entities;

    RowContext(
            RowOwner owner,
            TransactionSynchronizationRegistry transactions,
            AgroalDataSource database,
            Instance<EntityManager> entities) {
        this.owner = owner;
        this.transactions = transactions;
        this.database = database;
        this.entities = entities;
    }

    /** What was changed so far belongs to the actor so far: it is written before another one acts. */
    public void settle() {
        // also when the database was told nothing yet: what is only remembered so far is written as this actor
        if (isActive() && entities.isResolvable()) entities.get().flush();
    }

    /** Tells the database the present actor, unless it knows or will be told with the first statement. */
    public void tell() {
        if (!told()) return;
        var settings = RowSettings.of(owner);
        if (settings.equals(transactions.getResource(RowSettings.class))) return;
        try (Connection connection = database.getConnection()) {
            settings.tell(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told who acts", e);
        }
        transactions.putResource(RowSettings.class, settings);
    }

    private boolean told() {
        return isActive() && transactions.getResource(RowSettings.class) != null;
    }

    private boolean isActive() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
