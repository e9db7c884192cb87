package org.punte.identity.client;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.round.AgencyRounds;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;
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
    private final SecondPerson second;

    ClientTelling(
            PartnerClientRepository clients,
            AgencyRounds rounds,
            Standings standings,
            Outbox outbox,
            SecondPerson second) {
        this.clients = clients;
        this.rounds = rounds;
        this.standings = standings;
        this.outbox = outbox;
        this.second = second;
    }

    /** Of a change; that somebody has to agree to it, once for each time that it is asked for. Runs as its agency. */
    void tell(PartnerClient client) {
        tellState(client);
        if (!client.isNewlyAwaited()) return;
        var asked = List.of(Objects.requireNonNull(client.requestedBy));
        second.awaits(What.IDENTITY_READING, client.id, client.version, asked);
        client.remember();
    }

    /** Its row is written, and so held, before its standing is: changes of one system follow one another. */
    private void tellState(PartnerClient client) {
        clients.flush();
        standings.put(Standing.client(client.id, client.agency, ROLES, client.effectiveScopes(), client.disabled));
        outbox.publish(ClientEvent.Changed.of(client, ROLES));
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
