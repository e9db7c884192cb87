package org.punte.identity.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonAccess;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** What a person agreed to, for the assigned worker. */
@ApplicationScoped
@Transactional
public class ConsentList {
    private final ConsentRepository consents;
    private final ConsentAccess access;
    private final PersonAccess persons;
    private final Cursors cursors;
    private final Clock clock;

    ConsentList(ConsentRepository consents, ConsentAccess access, PersonAccess persons, Cursors cursors, Clock clock) {
        this.consents = consents;
        this.access = access;
        this.persons = persons;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** One of them. */
    public ConsentView see(UUID id) {
        return ConsentView.of(access.visible(id), clock.instant());
    }

    /** Newest first. */
    public CursorPage<ConsentView> page(UUID person, @Nullable String after, int limit) {
        persons.requireAssigned(person);
        var list = "consents:" + person;
        var now = clock.instant();
        var rows = consents.ofPerson(person, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, c -> cursors.seal(list, c.givenAt, c.id))
                .map(consent -> ConsentView.of(consent, now));
    }
}
