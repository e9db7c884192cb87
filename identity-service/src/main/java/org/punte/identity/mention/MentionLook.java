package org.punte.identity.mention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.vault.UnshownReading;

/** Looks for whoever is assigned, and who could read all of it anyway; nothing of the record leaves, so no reading is told. */
@ApplicationScoped
@Transactional
class MentionLook {
    private final PersonAccess persons;
    private final UnshownReading vault;

    MentionLook(PersonAccess persons, UnshownReading vault) {
        this.persons = persons;
        this.vault = vault;
    }

    MentionsView at(UUID person, String text) {
        persons.requireReader(person);
        return new MentionsView(Traces.of(vault.openWithEveryName(person)).in(text));
    }
}
