package org.punte.messaging;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Wakes the relay when the present transaction has committed, once however many events it recorded. */
@Singleton
class RelayWakeUp {
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxSignal signal;

    RelayWakeUp(TransactionSynchronizationRegistry transaction, OutboxSignal signal) {
        this.transaction = transaction;
        this.signal = signal;
    }

    void afterCommit() {
        if (transaction.getResource(this) != null) return;
        transaction.putResource(this, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to prepare
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) signal.wake();
            }
        });
    }
}
