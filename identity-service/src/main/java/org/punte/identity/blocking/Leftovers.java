package org.punte.identity.blocking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.blocking.Blocking.Blocked;
import org.punte.identity.client.ClientSecretsSeen;
import org.punte.identity.client.ClientSecretsSeen.SeenSecret;
import org.punte.identity.person.PersonHandover;
import org.punte.messaging.Outbox;

/** What somebody leaves behind at the acting agency. */
@ApplicationScoped
@Transactional
class Leftovers {
    private final ClientSecretsSeen secrets;
    private final PersonHandover persons;
    private final AccountDirectory directory;
    private final Outbox outbox;

    Leftovers(ClientSecretsSeen secrets, PersonHandover persons, AccountDirectory directory, Outbox outbox) {
        this.secrets = secrets;
        this.persons = persons;
        this.directory = directory;
        this.outbox = outbox;
    }

    BlockView of(Entry account) {
        return BlockView.of(account, secretsOf(account), persons.countUnassigned());
    }

    /** However it came to be blocked: by hand, in a review, frozen, forgotten, or because the agency leaves. */
    void tell(@Observes Blocked blocked) {
        directory.find(blocked.account()).ifPresent(this::tell);
    }

    private void tell(Entry account) {
        List<UUID> clients = secretsOf(account).stream().map(SeenSecret::client).toList();
        if (clients.isEmpty()) return;
        outbox.publish(new BlockingEvent.SecretsSeen(account.account(), account.agency(), clients, account.version()));
    }

    private List<SeenSecret> secretsOf(Entry account) {
        return secrets.by(account.agency(), account.account());
    }
}
