package org.punte.identity.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.account.BlockReason;
import org.punte.identity.blocking.Blocking.Blocked;
import org.punte.messaging.Outbox;

/** However the last desk comes to be blocked: whoever waits for its answer hears of it. */
@ApplicationScoped
@Transactional
class DeskLoss {
    /** A freeze tells it with more words, and of an agency that closes everybody hears. */
    private static final Set<BlockReason> TOLD_OTHERWISE = Set.of(BlockReason.FROZEN, BlockReason.AGENCY_CLOSED);

    private final AccountDirectory directory;
    private final Desks desks;
    private final Outbox outbox;

    DeskLoss(AccountDirectory directory, Desks desks, Outbox outbox) {
        this.directory = directory;
        this.desks = desks;
        this.outbox = outbox;
    }

    void tell(@Observes Blocked blocked) {
        directory
                .find(blocked.account())
                .filter(account -> !TOLD_OTHERWISE.contains(account.blockedWhy()))
                // one that slept was gone before, and whoever waits for its answer hears of that otherwise
                .filter(desks::isAwake)
                .filter(desks::isLastAwake)
                .ifPresent(this::tell);
    }

    private void tell(Entry account) {
        outbox.publish(new DeskEvent.Lost(account.account(), account.agency(), account.version()));
    }
}
