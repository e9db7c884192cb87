package org.punte.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;
import org.punte.web.caller.Acting;

/** Tells again what every account may do, agency by agency. */
@ApplicationScoped
class AccountRepublishing implements Republishing {
    private final AccountRepository accounts;
    private final AgencyDirectory agencies;
    private final Acting acting;
    private final Outbox outbox;

    AccountRepublishing(AccountRepository accounts, AgencyDirectory agencies, Acting acting, Outbox outbox) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.acting = acting;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public int republish() {
        return agencies.ids().stream()
                .mapToInt(agency -> acting.as(agency, () -> tell(agency)))
                .sum();
    }

    private int tell(UUID agency) {
        var all = accounts.list("agency", agency);
        all.forEach(account -> outbox.publish(AccountEvent.Changed.of(account)));
        return all.size();
    }
}
