package org.punte.referrals.consent;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.referrals.agency.Agencies;

/** Keeps the read model, and tells the referrals of a consent that it has ended. */
@ApplicationScoped
class ConsentConsumer implements EventHandler {
    private static final String GIVEN = "consent.given.v1";
    private static final String ENDED = "consent.ended.v1";

    /** Nothing more is sent under it; what was sent goes on. */
    private static final String PAUSED = "consent.paused.v1";

    private static final String RENEWED = "consent.renewed.v1";

    private final ConsentRepository consents;
    private final Agencies agencies;
    private final Event<ConsentEnded> ends;
    private final Event<ConsentRenewed> renewals;

    ConsentConsumer(
            ConsentRepository consents, Agencies agencies, Event<ConsentEnded> ends, Event<ConsentRenewed> renewals) {
        this.consents = consents;
        this.agencies = agencies;
        this.ends = ends;
        this.renewals = renewals;
    }

    /** Only the members we read. */
    record Renewed(UUID by, UUID owner, LocalDate until) {}

    @Override
    public String name() {
        return "consent";
    }

    @Override
    public Set<String> types() {
        return Set.of(GIVEN, ENDED, PAUSED, RENEWED);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.is(GIVEN)) consents.give(event.subject(), event.data(ConsentGiven.class));
        else if (event.is(PAUSED)) consents.end(event.subject(), event.data(ConsentParties.class), event.time());
        else if (event.is(RENEWED)) renew(event.subject(), event.data(Renewed.class));
        else end(event);
    }

    private void renew(UUID consent, Renewed renewed) {
        var zone = agencies.known(renewed.owner()).calendar().zone();
        var endsAt = renewed.until().plusDays(1).atStartOfDay(zone).toInstant();
        renewals.fire(new ConsentRenewed(consent, renewed.by(), renewed.owner(), endsAt));
    }

    private void end(ReceivedEvent event) {
        var parties = event.data(ConsentParties.class);
        consents.end(event.subject(), parties, event.time());
        ends.fire(new ConsentEnded(event.subject(), parties.owner(), requireNonNull(parties.why())));
    }
}
