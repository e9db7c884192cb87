package org.punte.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which secrets somebody carries in mind who leaves: they have to be rotated. */
@ApplicationScoped
@Transactional
public class ClientSecretsSeen {
    private final PartnerClientRepository clients;

    ClientSecretsSeen(PartnerClientRepository clients) {
        this.clients = clients;
    }

    /** A system whose present secret was shown. */
    public record SeenSecret(UUID client, String name, Instant since) {}

    /** Secrets of the agency's systems that the account has seen and that were not rotated since. Ask as that agency. */
    public List<SeenSecret> by(UUID agency, UUID account) {
        return clients.seenBy(agency, account).stream()
                .map(client -> new SeenSecret(client.id, client.name, client.credentialSince))
                .toList();
    }
}
