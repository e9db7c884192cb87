package org.punte.identity.name;

import static org.punte.identity.name.NameProblem.NAME_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.person.PersonWorkflow;
import org.punte.identity.vault.FactKeeping;
import org.punte.identity.vault.FactKeeping.Said;

/** Names are added and corrected; consents, referrals and links hang on the record, and stay. One transaction each. */
@ApplicationScoped
@Transactional
class NameWorkflow {
    private final PersonWorkflow persons;
    private final PersonNames names;
    private final FactKeeping facts;

    NameWorkflow(PersonWorkflow persons, PersonNames names, FactKeeping facts) {
        this.persons = persons;
        this.names = names;
        this.facts = facts;
    }

    NameView say(UUID person, SayName command) {
        var owner = persons.hold(person);
        var said = new Said(command.text(), command.source().name(), command.statedOn());
        var id = facts.say(person, owner, command.kind().fact(), said);
        Log.infof("A name of person %s was added", person);
        return see(person, id);
    }

    NameView correct(UUID id, CorrectName command) {
        var person = personOf(id);
        names.of(person);
        var owner = persons.hold(person);
        var said = new Said(command.text(), command.source().name(), command.statedOn());
        var next = facts.correct(person, owner, id, said).orElseThrow(() -> NAME_NOT_FOUND.because("No name %s", id));
        Log.infof("A name of person %s was corrected", person);
        return see(person, next);
    }

    NameView see(UUID id) {
        return see(personOf(id), id);
    }

    private UUID personOf(UUID id) {
        return names.personOf(id).orElseThrow(() -> NAME_NOT_FOUND.because("No name %s", id));
    }

    private NameView see(UUID person, UUID id) {
        return names.of(person).stream()
                .filter(name -> name.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NAME_NOT_FOUND.because("No name %s", id));
    }
}
