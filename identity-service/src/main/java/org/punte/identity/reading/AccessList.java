package org.punte.identity.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.emergency.EmergencyReasons;
import org.punte.identity.person.PersonAccess;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Who read a person, for the owner's assigned worker. */
@ApplicationScoped
@Transactional
class AccessList {
    private final AccessRepository entries;
    private final PersonAccess persons;
    private final EmergencyReasons reasons;
    private final Cursors cursors;
    private final Caller caller;

    AccessList(
            AccessRepository entries, PersonAccess persons, EmergencyReasons reasons, Cursors cursors, Caller caller) {
        this.entries = entries;
        this.persons = persons;
        this.reasons = reasons;
        this.cursors = cursors;
        this.caller = caller;
    }

    CursorPage<AccessView> page(UUID person, @Nullable String after, int limit) {
        persons.requireAssigned(person);
        var list = "accesses:" + person;
        var rows = entries.of(person, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, entry -> cursors.seal(list, entry.at, entry.id))
                .map(entry -> AccessView.of(entry, caller.agency(), reasons.find(entry.emergency)));
    }
}
