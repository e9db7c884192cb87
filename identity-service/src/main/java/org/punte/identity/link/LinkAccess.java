package org.punte.identity.link;

import static org.punte.identity.link.LinkProblem.LINK_NOT_FOUND;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.person.PersonHandover;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Whose a link is: the supervisors' of the agency, and of whoever works with either record. Shown by the codes of both. */
@ApplicationScoped
@Transactional
class LinkAccess {
    private static final int MOST = 100;

    private final LinkRepository links;
    private final PersonAccess persons;
    private final PersonHandover lines;
    private final Cursors cursors;
    private final Caller caller;

    LinkAccess(LinkRepository links, PersonAccess persons, PersonHandover lines, Cursors cursors, Caller caller) {
        this.links = links;
        this.persons = persons;
        this.lines = lines;
        this.cursors = cursors;
        this.caller = caller;
    }

    PersonLink require(UUID id) {
        return mine(id, links.of(id, caller.agency()));
    }

    PersonLink lock(UUID id) {
        return mine(id, links.lockOf(id, caller.agency()));
    }

    void requireBoth(UUID one, UUID other) {
        persons.requireAssigned(one);
        persons.requireAssigned(other);
    }

    /** Newest first, for whoever works with the person. */
    List<LinkView> ofPerson(UUID person) {
        persons.requireAssigned(person);
        return links.ofPerson(person, caller.agency(), MOST).stream()
                .filter(this::isKnown)
                .map(this::view)
                .toList();
    }

    CursorPage<LinkReadingView> readings(PersonLink link, @Nullable String after, int limit) {
        var list = "link-accesses:" + link.id;
        var rows = links.readings(link.id, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, row -> cursors.seal(list, row.at(), row.id()));
    }

    /** With its version of now. */
    LinkView view(PersonLink link) {
        links.flush();
        return LinkView.of(link, lines.line(link.one), lines.line(link.other));
    }

    private PersonLink mine(UUID id, Optional<PersonLink> found) {
        return found.filter(this::isMine).orElseThrow(() -> LINK_NOT_FOUND.because("No link %s", id));
    }

    private boolean isMine(PersonLink link) {
        return isKnown(link) && (caller.is(SUPERVISOR) || links.worksWith(caller.account(), link.one, link.other) > 0);
    }

    /** Nobody learns by a link of somebody from whom they stepped aside. */
    private boolean isKnown(PersonLink link) {
        return !lines.isHidden(link.one) && !lines.isHidden(link.other);
    }
}
