package org.punte.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.round.AgencyRounds;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;

/** Tells again what every account may do, agency by agency. What changes meanwhile waits, so that it is told last. */
@ApplicationScoped
class AccountRepublishing implements Republishing {
    private final AccountRepository accounts;
    private final AgencyRounds rounds;
    private final Outbox outbox;

    AccountRepublishing(AccountRepository accounts, AgencyRounds rounds, Outbox outbox) {
        this.accounts = accounts;
        this.rounds = rounds;
        this.outbox = outbox;
    }

    @Override
    public int republish() {
        return rounds.sum(this::tell);
    }

    private int tell(UUID agency) {
        accounts.hold(agency);
        var all = accounts.list("agency", agency);
        all.forEach(account -> outbox.publish(AccountEvent.Changed.of(account)));
        return all.size();
    }
}
