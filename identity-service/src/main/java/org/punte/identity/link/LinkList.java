package org.punte.identity.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.person.PersonHandover;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Links as they are shown: codes of both records, and what was read. */
@ApplicationScoped
@Transactional
class LinkList {
    private static final int MOST = 100;

    private final LinkRepository links;
    private final PersonAccess persons;
    private final PersonHandover lines;
    private final Cursors cursors;
    private final Caller caller;

    LinkList(LinkRepository links, PersonAccess persons, PersonHandover lines, Cursors cursors, Caller caller) {
        this.links = links;
        this.persons = persons;
        this.lines = lines;
        this.cursors = cursors;
        this.caller = caller;
    }

    void requireBoth(UUID one, UUID other) {
        persons.requireAssigned(one);
        persons.requireAssigned(other);
    }

    /** Newest first, for whoever works with the person. */
    List<LinkView> ofPerson(UUID person) {
        persons.requireAssigned(person);
        return links.ofPerson(person, caller.agency(), MOST).stream()
                .map(this::view)
                .toList();
    }

    CursorPage<LinkReadingView> readings(PersonLink link, @Nullable String after, int limit) {
        var list = "link-accesses:" + link.id;
        var rows = links.readings(link.id, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, row -> cursors.seal(list, row.at(), row.id()))
                .map(LinkReadingView::of);
    }

    LinkView flushed(PersonLink link) {
        links.flush();
        return view(link);
    }

    LinkView view(PersonLink link) {
        return LinkView.of(link, lines.line(link.one), lines.line(link.other));
    }
}
