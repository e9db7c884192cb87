package org.punte.web.isolation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the database was told about who acts, and its correction when the actor changes inside a running transaction. */
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
        told(settings);
    }

    /** What the first statement of this transaction has to say; null where the database was told, or nobody acts. */
    @Nullable
    RowSettings untold() {
        if (!isActive() || told()) return null;
        var settings = RowSettings.of(owner);
        return settings.isNobody() ? null : settings;
    }

    /** The transaction's own. With {@code along} the next statement says who acts: until it has, policies see nobody and show nothing. */
    Connection connection(@Nullable RowSettings along) throws SQLException {
        if (along == null) return database.getConnection();
        transactions.putResource(RowContext.class, true);
        try {
            return database.getConnection();
        } finally {
            transactions.putResource(RowContext.class, false);
        }
    }

    void told(RowSettings settings) {
        transactions.putResource(RowSettings.class, settings);
    }

    /** Whether the connection is being taken by {@link #connection} for a statement that says itself who acts. */
    static boolean takesAlong(TransactionSynchronizationRegistry transactions) {
        return Boolean.TRUE.equals(transactions.getResource(RowContext.class));
    }

    private boolean told() {
        return isActive() && transactions.getResource(RowSettings.class) != null;
    }

    private boolean isActive() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
