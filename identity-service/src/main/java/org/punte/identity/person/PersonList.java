package org.punte.identity.person;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The persons to whom the caller is assigned. */
@ApplicationScoped
@Transactional
class PersonList {
    private final PersonRepository persons;
    private final Cursors cursors;
    private final Caller caller;

    PersonList(PersonRepository persons, Cursors cursors, Caller caller) {
        this.persons = persons;
        this.cursors = cursors;
        this.caller = caller;
    }

    CursorPage<PersonLine> page(@Nullable String after, int limit) {
        var rows = persons.assignedTo(caller.agency(), caller.account(), cursors.open("persons", after), limit);
        if (!rows.isEmpty()) persons.markStopped(rows.stream().collect(toMap(person -> person.id, identity())));
        return CursorPage.of(rows, limit, p -> cursors.seal("persons", p.registeredAt, p.id))
                .map(PersonLine::of);
    }
}
