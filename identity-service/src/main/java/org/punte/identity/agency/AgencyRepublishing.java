package org.punte.identity.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;
import org.punte.web.caller.Acting;

/** Tells the present state of every agency again. */
@ApplicationScoped
class AgencyRepublishing implements Republishing {
    private final AgencyRepository agencies;
    private final Acting acting;
    private final Outbox outbox;

    AgencyRepublishing(AgencyRepository agencies, Acting acting, Outbox outbox) {
        this.agencies = agencies;
        this.acting = acting;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public int republish() {
        var all = agencies.listAll();
        all.forEach(agency -> acting.as(agency.id, () -> outbox.publish(agency.changed())));
        return all.size();
    }
}
