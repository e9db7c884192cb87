package org.punte.identity.person;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Identity;
import org.punte.identity.vault.Ledger.Entitlement;
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
    private final Clock clock;

    PersonWorkflow(PersonRepository persons, PersonAccess access, Vault vault, Caller caller, Clock clock) {
        this.persons = persons;
        this.access = access;
        this.vault = vault;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whoever registers is assigned. The answer repeats what was told, so it opens nothing and is no reading. */
    PersonView register(RegisterPerson command) {
        var now = clock.instant();
        Majority.require(command.birthDate(), command.ageBasis(), command.adult(), now);
        var person = new Person(caller.agency(), command.ageBasis(), now);
        persons.add(person, List.of(caller.account()));
        var kept = vault.keep(person.id, person.owner, command.identity());
        Log.infof("Person %s registered", person.id);
        return PersonView.of(person, kept);
    }

    /** A record of the acting agency's own for somebody it accepted: empty, with its own pseudonym. */
    public UUID openEmpty(Collection<UUID> workers) {
        var person = new Person(caller.agency(), null, clock.instant());
        persons.add(person, workers);
        return person.id;
    }

    /** Everything, for somebody of the same agency who reads on this entitlement; the ledger is told. */
    public PersonView openLinked(UUID id, Entitlement entitlement) {
        var person = persons.findOf(id, caller.agency()).orElseThrow(() -> access.unknown(id));
        return PersonView.of(person, vault.open(id, Vault.HELD, entitlement));
    }

    /** Everything, for an assigned worker; the ledger is told. */
    public PersonView open(UUID id) {
        if (!access.mayReadIdentities()) throw access.refusal(id);
        var person = access.assigned(id);
        return PersonView.of(person, vault.openOwn(id));
    }

    /** What is told replaces what was, what is absent stays. {@code seen} refuses who changes another version than the present. */
    public PersonView change(
            UUID id, Identity told, Collection<String> forgotten, @Nullable AgeBasis basis, IntConsumer seen) {
        access.requireReader(id);
        var person = held(id);
        seen.accept(person.version);
        person.change(basis, clock.instant());
        var who = vault.change(id, person.owner, told, forgotten);
        Majority.require(who.birthDate(), person.ageBasis, true, clock.instant());
        persons.flush();
        Log.infof("Person %s changed", id);
        return PersonView.of(person, who);
    }

    /** Until the transaction ends nobody else changes it; the record has another version afterwards. */
    public UUID hold(UUID id) {
        var person = held(id);
        person.change(null, clock.instant());
        return person.owner;
    }

    private Person held(UUID id) {
        access.requireAssigned(id);
        return persons.lockOf(id, caller.agency()).orElseThrow(() -> access.unknown(id));
    }
}
