package org.punte.identity.blocking;

import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.client.ClientSecretsSeen;
import org.punte.identity.person.PersonHandover;

/** What somebody leaves behind at the acting agency. */
@ApplicationScoped
class Leftovers {
    private final ClientSecretsSeen secrets;
    private final PersonHandover persons;

    Leftovers(ClientSecretsSeen secrets, PersonHandover persons) {
        this.secrets = secrets;
        this.persons = persons;
    }

    BlockView of(AccountDirectory.Entry account) {
        var seen = secrets.by(account.agency(), account.account());
        return BlockView.of(account, seen, persons.countUnassigned());
    }
}
