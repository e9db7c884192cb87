package org.punte.messaging.standing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

/** Hears which roles accounts have, which agencies are active, and that identity-service is alive. */
@ApplicationScoped
class StandingConsumer {
    // of a closing agency accounts are blocked one by one: its supervisors bring things to an end
    private static final Set<String> TAKING_PART = Set.of("PROBATION", "ACTIVE", "CLOSING");

    /** Only the fields we read; the producer may add others. */
    record AccountChanged(UUID agency, Set<String> roles, boolean client, boolean blocked) {}

    record ClientChanged(UUID agency, Set<String> roles, Set<String> scopes, boolean disabled) {}

    record AgencyChanged(String status) {}

    private final Events events;
    private final Inbox inbox;
    private final Standings standings;

    StandingConsumer(Events events, Inbox inbox, Standings standings) {
        this.events = events;
        this.inbox = inbox;
        this.standings = standings;
    }

    @Incoming("standing")
    @Blocking
    @Transactional
    void on(String message) {
        ReceivedEvent event = events.read(message);
        if (event.is("network.heartbeat.v1")) standings.heard(event.time());
        if (event.is("account.changed.v1") && inbox.claim("standing", event.id())) changed(event);
        if (event.is("client.changed.v1") && inbox.claim("standing", event.id())) clientChanged(event);
        if (event.is("agency.changed.v1") && inbox.claim("standing", event.id())) agencyChanged(event);
    }

    private void changed(ReceivedEvent event) {
        AccountChanged account = event.data(AccountChanged.class);
        standings.put(event.subject(), account.agency(), account.roles(), account.client(), account.blocked());
    }

    private void clientChanged(ReceivedEvent event) {
        ClientChanged client = event.data(ClientChanged.class);
        standings.put(
                Standing.client(event.subject(), client.agency(), client.roles(), client.scopes(), client.disabled()));
    }

    private void agencyChanged(ReceivedEvent event) {
        standings.agencyActive(
                event.subject(),
                TAKING_PART.contains(event.data(AgencyChanged.class).status()));
    }
}
