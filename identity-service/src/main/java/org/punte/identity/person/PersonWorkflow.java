package org.punte.identity.person;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.punte.identity.vault.Vault;
import org.punte.web.caller.Caller;

/** One method per thing that can be done with a record of a person; one transaction each. */
@ApplicationScoped
@Transactional
public class PersonWorkflow {
    private final PersonRepository persons;
    private final PersonAccess access;
    private final Vault vault;
    private final Caller caller;
    private final PersonAge ages;

    PersonWorkflow(PersonRepository persons, PersonAccess access, Vault vault, Caller caller, PersonAge ages) {
        this.persons = persons;
        this.access = access;
        this.vault = vault;
        this.caller = caller;
        this.ages = ages;
    }

    /** Whoever registers is assigned. The answer repeats what was told, so it opens nothing and is no reading. */
    PersonView register(RegisterPerson command) {
        var person = ages.begin(command);
        persons.add(person, List.of(caller.account()));
        vault.keep(person.id, person.owner, command.identity());
        ages.tell(person, command);
        Log.infof("Person %s registered", person.id);
        return PersonView.of(person, command.identity());
    }

    /** A record of the acting agency's own for somebody it accepted: empty, with its own pseudonym, and as much a child. */
    public UUID openEmpty(Collection<UUID> workers, boolean asChild) {
        var person = ages.beginEmpty(asChild);
        persons.add(person, workers);
        return person.id;
    }

    /** Whether a person of the acting agency is treated as a child. */
    public boolean isChild(UUID id) {
        return ages.isChild(id);
    }

    /** Everything, for an assigned worker; the ledger is told. */
    public PersonView open(UUID id) {
        if (!access.mayReadIdentities()) throw access.refusal(id);
        var person = access.assigned(id);
        return PersonView.of(person, vault.openOwn(id));
    }
}
