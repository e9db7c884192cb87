package org.punte.identity.link;

import static org.punte.identity.link.LinkProblem.LINK_NOT_FOUND;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Whose a link is: the supervisors' of the agency, and of whoever works with either record. */
@ApplicationScoped
@Transactional
class LinkAccess {
    private final LinkRepository links;
    private final Caller caller;

    LinkAccess(LinkRepository links, Caller caller) {
        this.links = links;
        this.caller = caller;
    }

    PersonLink require(UUID id) {
        return mine(id, links.of(id, caller.agency()));
    }

    PersonLink lock(UUID id) {
        return mine(id, links.lockOf(id, caller.agency()));
    }

    private PersonLink mine(UUID id, Optional<PersonLink> found) {
        return found.filter(this::isMine).orElseThrow(() -> unknown(id));
    }

    private boolean isMine(PersonLink link) {
        return caller.is(SUPERVISOR) || links.worksWith(caller.account(), link.one, link.other) > 0;
    }

    private static Rejection unknown(UUID id) {
        return LINK_NOT_FOUND.because("No link %s", id);
    }
}
