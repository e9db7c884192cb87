package org.punte.identity.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.punte.identity.neverlist.NeverList;
import org.punte.identity.person.PersonAccess;

/** Whoever is not assigned to the person hears what everybody hears where nobody is. */
@ApplicationScoped
@Transactional
class Availability {
    private final PersonAccess persons;
    private final NeverList never;

    Availability(PersonAccess persons, NeverList never) {
        this.persons = persons;
        this.never = never;
    }

    List<UUID> unavailable(UUID person, Collection<UUID> agencies) {
        persons.requireAssigned(person);
        return never.excluded(person, agencies).stream().sorted().toList();
    }
}
