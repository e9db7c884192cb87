package org.punte.messaging.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

/** Hears which roles accounts have, which agencies are active, and that identity-service is alive. */
@ApplicationScoped
class StandingConsumer implements EventHandler {
    private static final String ACCOUNT = "account.changed.v1";
    private static final String CLIENT = "client.changed.v1";
    private static final String HEARTBEAT = "network.heartbeat.v1";

    // of a closing agency accounts are blocked one by one: its supervisors bring things to an end
    private static final Set<String> TAKING_PART = Set.of("PROBATION", "ACTIVE", "CLOSING");

    /** Only the fields we read; the producer may add others. */
    record AccountChanged(
            UUID agency,
            Set<String> roles,
            boolean client,
            boolean blocked,
            @Nullable Instant vaultClosedUntil) {}

    record ClientChanged(UUID agency, Set<String> roles, Set<String> scopes, boolean disabled) {}

    record AgencyChanged(String status) {}

    private final Standings standings;

    StandingConsumer(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public Set<String> types() {
        return Set.of(ACCOUNT, CLIENT, "agency.changed.v1", HEARTBEAT);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case HEARTBEAT -> standings.heard(event.time());
            case ACCOUNT -> changed(event);
            case CLIENT -> clientChanged(event);
            default -> agencyChanged(event);
        }
    }

    @Override
    public boolean urgent() {
        return true;
    }

    private void changed(ReceivedEvent event) {
        AccountChanged account = event.data(AccountChanged.class);
        var standing = account.client()
                ? Standing.client(event.subject(), account.agency(), account.roles(), Set.of(), account.blocked())
                : Standing.person(event.subject(), account.agency(), account.roles(), account.blocked());
        standings.put(standing.vaultClosedUntil(account.vaultClosedUntil()));
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
