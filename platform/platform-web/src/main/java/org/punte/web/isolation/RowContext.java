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

/**
 * What the database was told about who acts. Nobody has to say that another one acts now: before each statement what was told is held
 * against who acts at that moment ({@link ActorOfStatements}, {@link PlainSql}), so a change that no statement follows costs nothing.
 */
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
        if (isIn(Status.STATUS_ACTIVE) && entities.isResolvable())
            entities.get().flush();
    }

    /** Tells the database the present actor, unless it knows or will be told when the transaction takes its connection. */
    void tell() {
        var told = told();
        var settings = told == null ? null : untold(told);
        if (settings == null) return;
        try (Connection connection = database.getConnection()) {
            settings.tell(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told who acts", e);
        }
        told(settings);
    }

    /** What the next statement has to say about who acts; null where the database knows, as it does before anybody acts. */
    @Nullable
    RowSettings untold() {
        if (!isOpen()) return null;
        var told = told();
        return untold(told == null ? RowSettings.NOBODY : told);
    }

    private @Nullable RowSettings untold(RowSettings told) {
        var settings = RowSettings.of(owner);
        return settings.equals(told) ? null : settings;
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

    private @Nullable RowSettings told() {
        return isOpen() ? (RowSettings) transactions.getResource(RowSettings.class) : null;
    }

    /** One that will be rolled back still reads. */
    private boolean isOpen() {
        return isIn(Status.STATUS_ACTIVE) || isIn(Status.STATUS_MARKED_ROLLBACK);
    }

    private boolean isIn(int status) {
        return transactions.getTransactionStatus() == status;
    }
}
