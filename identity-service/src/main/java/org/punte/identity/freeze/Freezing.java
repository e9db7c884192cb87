package org.punte.identity.freeze;

import static org.punte.identity.account.BlockReason.FROZEN;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.blocking.Blocking;
import org.punte.messaging.Outbox;

/** What a freeze does to the account, and what its end does. */
@ApplicationScoped
@Transactional
class Freezing {
    private final Blocking blocking;
    private final AccountChanges accounts;
    private final AccountDirectory directory;
    private final Desks desks;
    private final Outbox outbox;

    Freezing(Blocking blocking, AccountChanges accounts, AccountDirectory directory, Desks desks, Outbox outbox) {
        this.blocking = blocking;
        this.accounts = accounts;
        this.directory = directory;
        this.desks = desks;
        this.outbox = outbox;
    }

    /** From here on nobody else changes an account of the agency until the transaction ends. */
    void hold() {
        accounts.hold();
    }

    void take(Entry account) {
        // asked before: who is blocked is no desk any more
        boolean lastAwake = desks.isLastAwake(account);
        blocking.block(account.account(), FROZEN);
        outbox.publish(frozen(account, lastAwake));
        Log.infof("Account %s frozen", account.account());
    }

    private FreezeEvent frozen(Entry account, boolean lastAwake) {
        int version = directory.find(account.account()).orElseThrow().version();
        return new FreezeEvent.Frozen(account.account(), account.agency(), Desks.isDesk(account), lastAwake, version);
    }

    /** Two people agreed, so everything comes back. Where it was never taken nothing does. */
    void release(UUID id) {
        directory
                .find(id)
                .filter(account -> account.blockedWhy() == FROZEN)
                .ifPresent(account -> accounts.unblock(id, account.roles()));
    }
}
