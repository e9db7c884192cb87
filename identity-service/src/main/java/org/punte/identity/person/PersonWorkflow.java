package org.punte.identity.person;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Span;
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
        persons.add(person, List.of(caller.account()), null);
        var kept = vault.keep(person.id, person.owner, command.identity());
        ages.tell(person, command);
        Log.infof("Person %s registered", person.id);
        return PersonView.of(person, kept);
    }

    /** A record of the acting agency's own for somebody it accepted: empty, with its own pseudonym; as much a child, and practice. */
    public UUID openEmpty(UUID referral, Collection<UUID> workers, boolean asChild, boolean practice) {
        var person = ages.beginEmpty(asChild, practice);
        persons.add(person, workers, referral);
        return person.id;
    }

    /** Everything, for an assigned worker; the ledger is told. Empty for everybody else. */
    public Optional<PersonView> openAssigned(UUID id) {
        return access.findSealed(id).map(found -> PersonView.of(found.person(), vault.openOwn(found.sealed())));
    }

    /** Everything, for somebody of the same agency who reads on this entitlement; the ledger is told. */
    public PersonView openLinked(UUID id, Entitlement entitlement) {
        var person = persons.findOf(id, caller.agency()).orElseThrow(() -> access.unknown(id));
        return PersonView.of(person, vault.openAll(id, entitlement));
    }

    /** Whether a person of the acting agency is treated as a child. */
    public boolean isChild(UUID id) {
        return ages.isChild(id);
    }

    /** Whether the record of a person of the acting agency is one to practise on: nobody. */
    public boolean isPractice(UUID id) {
        return persons.findOf(id, caller.agency()).map(p -> p.practice).orElse(false);
    }

    /** Everything, for an assigned worker; the ledger is told. */
    public PersonView open(UUID id) {
        if (!access.mayReadIdentities()) throw access.refusal(id);
        return openAssigned(id).orElseThrow(() -> access.unknown(id));
    }

    /** What is told replaces what was, what is absent stays. {@code seen} refuses who changes another version than the present. */
    public PersonView change(
            UUID id, Identity told, Collection<String> forgotten, @Nullable AgeBasis basis, IntConsumer seen) {
        access.requireReader(id);
        if (told.birthDate() != null) told.birthDate().require("birthDate");
        var person = held(id);
        seen.accept(person.version);
        ages.change(person, basis);
        var who = vault.change(id, person.owner, told, forgotten);
        if (told.birthDate() != null || basis == AgeBasis.DISPUTED) ages.told(id, birth(who));
        persons.flush();
        Log.infof("Person %s changed", id);
        return PersonView.of(person, who);
    }

    /** What another agency handed over with the case; what was heard here stays as it is. */
    public void takeOver(UUID id, Identity handed, String source) {
        var person = held(id);
        ages.change(person, null);
        var filled = vault.fill(id, person.owner, handed, source);
        boolean born = filled.stream().anyMatch(fact -> fact.member().equals("birthDate"));
        if (born) ages.told(id, birth(handed));
        persons.flush();
        Log.infof("Person %s was taken over", id);
    }

    /** Until the transaction ends nobody else changes it; the record has another version afterwards. */
    public UUID hold(UUID id) {
        var person = held(id);
        ages.change(person, null);
        return person.owner;
    }

    private static @Nullable Span birth(Identity who) {
        return who.birthDate() == null ? null : who.birthDate().ofBirth("birthDate");
    }

    private Person held(UUID id) {
        access.requireAssigned(id);
        return persons.lockOf(id, caller.agency()).orElseThrow(() -> access.unknown(id));
    }
}
