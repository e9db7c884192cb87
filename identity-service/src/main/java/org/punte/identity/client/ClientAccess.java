package org.punte.identity.client;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.punte.identity.secondperson.Called;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Whose systems: one's own agency's; whoever may be a second person sees that agency's as well. */
@ApplicationScoped
@Transactional
public class ClientAccess {
    private static final String LIST = "clients";
    private static final int MOST = 100;

    private final PartnerClientRepository clients;
    private final Cursors cursors;
    private final SecondPerson second;
    private final Called called;
    private final Caller caller;

    ClientAccess(PartnerClientRepository clients, Cursors cursors, SecondPerson second, Called called, Caller caller) {
        this.clients = clients;
        this.cursors = cursors;
        this.second = second;
        this.called = called;
        this.caller = caller;
    }

    /** A system as Keycloak should know it. */
    public record Known(String clientId, boolean enabled) {}

    /** The acting agency's systems. */
    public List<Known> known() {
        return clients.list("agency", caller.agency()).stream()
                .map(client -> new Known(client.clientId, !client.disabled))
                .toList();
    }

    /** How often the calling system may read an identity in a day. */
    public int dailyReads() {
        return clients.own(caller.account()).dailyReads;
    }

    /** Works as the system's agency, in the name of the caller; where it may not, the system is not there. */
    <T> T withSeen(UUID id, Function<PartnerClient, T> work) {
        return second.actingFor(clients.agencyOf(id), () -> work.apply(clients.own(id)))
                .orElseThrow(() -> clients.unknown(id));
    }

    ClientView see(UUID id) {
        return withSeen(id, this::view);
    }

    CursorPage<ClientView> page(@Nullable String after, int limit) {
        var rows = clients.page(caller.agency(), cursors.open(LIST, after), limit);
        return CursorPage.of(rows, limit, client -> cursors.seal(LIST, client.createdAt, client.id))
                .map(this::view);
    }

    /** Where the caller could be the second person. */
    List<ClientView> awaiting() {
        var caller = this.caller.account();
        return agencies().stream()
                .flatMap(agency -> second.inTheName(agency, () -> awaiting(agency, caller)).stream())
                .toList();
    }

    private List<UUID> agencies() {
        return caller.is(NETWORK_ADMIN) ? clients.agenciesAwaiting(MOST) : second.agenciesToHelp();
    }

    private List<ClientView> awaiting(UUID agency, UUID caller) {
        return clients.awaiting(agency).stream()
                .filter(client -> !caller.equals(client.requestedBy))
                .map(client -> view(client).askedBy(called.name(client.requestedBy)))
                .toList();
    }

    private ClientView view(PartnerClient client) {
        return ClientView.of(client, clients.seenBy(client));
    }
}
