package org.punte.identity.client;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.agency.AgencyMoves;
import org.punte.identity.round.AgencyRounds;
import org.punte.identity.secondperson.Awaited;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;
import org.punte.web.caller.Acting;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

/** Gives a system its standing, here at once and elsewhere by an event. A system is never more than a worker. */
@ApplicationScoped
@Transactional
class ClientTelling implements Republishing {
    private static final Set<String> ROLES = Set.of(CASEWORKER, DESK);

    private final PartnerClientRepository clients;
    private final AgencyRounds rounds;
    private final Standings standings;
    private final Outbox outbox;
    private final Acting acting;

    ClientTelling(
            PartnerClientRepository clients, AgencyRounds rounds, Standings standings, Outbox outbox, Acting acting) {
        this.clients = clients;
        this.rounds = rounds;
        this.standings = standings;
        this.outbox = outbox;
        this.acting = acting;
    }

    /** Of a change; that somebody has to agree to it as well. */
    void tell(PartnerClient client) {
        tellState(client);
        if (client.isAwaited())
            outbox.publish(new Awaited(
                    client.id,
                    client.agency,
                    What.IDENTITY_READING,
                    List.of(Objects.requireNonNull(client.requestedBy)),
                    client.version));
    }

    /** Its row is written, and so held, before its standing is: changes of one system follow one another. */
    private void tellState(PartnerClient client) {
        clients.flush();
        standings.put(Standing.client(client.id, client.agency, ROLES, client.effectiveScopes(), client.disabled));
        outbox.publish(ClientEvent.Changed.of(client, ROLES));
    }

    /** An agency that leaves takes its systems with it; Keycloak follows with the next comparison. */
    void on(@Observes AgencyMoves.Closing closing) {
        acting.as(
                closing.agency(),
                () -> clients.list("agency = ?1 and not disabled", closing.agency())
                        .forEach(this::disable));
    }

    private void disable(PartnerClient client) {
        client.disabled = true;
        tell(client);
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public int republish() {
        return rounds.sum(this::tellAll);
    }

    private int tellAll(UUID agency) {
        var all = clients.held(agency);
        all.forEach(this::tellState);
        return all.size();
    }
}
