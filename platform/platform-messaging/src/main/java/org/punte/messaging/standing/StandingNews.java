package org.punte.messaging.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

/** Which roles accounts have and which agencies are active; also the door by which tests tell a service so. */
@ApplicationScoped
public class StandingNews {
    private static final String ACCOUNT = "account.changed.v1";
    private static final String CLIENT = "client.changed.v1";
    private static final String AGENCY = "agency.changed.v1";
    private static final Set<String> TYPES = Set.of(ACCOUNT, CLIENT, AGENCY);

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
    private final Events events;
    private final Inbox inbox;

    StandingNews(Standings standings, Events events, Inbox inbox) {
        this.standings = standings;
        this.events = events;
        this.inbox = inbox;
    }

    /** Whether an event of this type tells something here; a type that nobody said has to be looked at. */
    static boolean mayBe(String type) {
        return type.isEmpty() || TYPES.contains(type);
    }

    /** Each counts once: a relay that died may send an old right again, after the block that ended it. */
    @Transactional
    public void hear(String message) {
        var event = events.read(message);
        if (!mayBe(event.type()) || !inbox.claim("standing", event.id())) return;
        switch (event.type()) {
            case ACCOUNT -> account(event);
            case CLIENT -> client(event);
            default -> agency(event);
        }
    }

    private void account(ReceivedEvent event) {
        AccountChanged account = event.data(AccountChanged.class);
        var standing = account.client()
                ? Standing.client(event.subject(), account.agency(), account.roles(), Set.of(), account.blocked())
                : Standing.person(event.subject(), account.agency(), account.roles(), account.blocked());
        standings.put(standing.vaultClosedUntil(account.vaultClosedUntil()));
    }

    private void client(ReceivedEvent event) {
        ClientChanged client = event.data(ClientChanged.class);
        standings.put(
                Standing.client(event.subject(), client.agency(), client.roles(), client.scopes(), client.disabled()));
    }

    private void agency(ReceivedEvent event) {
        standings.agencyActive(
                event.subject(),
                TAKING_PART.contains(event.data(AgencyChanged.class).status()));
    }
}
