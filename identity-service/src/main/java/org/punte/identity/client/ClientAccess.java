package org.punte.identity.client;

import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Whose systems: one's own agency's; as a second person a network administrator sees those of others. */
@ApplicationScoped
@Transactional
public class ClientAccess {
    private static final String LIST = "clients";
    private static final int MOST = 100;

    private final PartnerClientRepository clients;
    private final Cursors cursors;
    private final Acting acting;
    private final Caller caller;

    ClientAccess(PartnerClientRepository clients, Cursors cursors, Acting acting, Caller caller) {
        this.clients = clients;
        this.cursors = cursors;
        this.acting = acting;
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

    /** Works as the system's agency, in the name of the caller; another's answers like an unknown one. */
    <T> T withSeen(UUID id, Function<PartnerClient, T> work) {
        var agency = clients.agencyOf(id)
                .filter(of -> of.equals(caller.agency()) || caller.is(NETWORK_ADMIN))
                .orElseThrow(() -> clients.unknown(id));
        return acting.as(agency, caller.account(), () -> work.apply(clients.own(id)));
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
        var second = caller.account();
        var agencies = caller.is(NETWORK_ADMIN) ? clients.agenciesAwaiting(MOST) : List.of(caller.agency());
        return agencies.stream()
                .flatMap(agency -> acting.as(agency, second, () -> awaiting(agency, second)))
                .toList();
    }

    private Stream<ClientView> awaiting(UUID agency, UUID second) {
        return clients.awaiting(agency).stream()
                .filter(client -> !second.equals(client.requestedBy))
                .map(this::view)
                .toList()
                .stream();
    }

    private ClientView view(PartnerClient client) {
        return ClientView.of(client, clients.seenBy(client));
    }
}
