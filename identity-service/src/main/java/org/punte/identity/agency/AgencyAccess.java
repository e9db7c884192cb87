package org.punte.identity.agency;

import static org.punte.identity.agency.AgencyProblem.AGENCY_NOT_FOUND;
import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.problem.CommonProblem.FORBIDDEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyRepository.Filter;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** What the caller sees of the directory, and what of it the caller keeps. */
@ApplicationScoped
@Transactional
class AgencyAccess {
    private final AgencyRepository agencies;
    private final Cursors cursors;
    private final Caller caller;

    AgencyAccess(AgencyRepository agencies, Cursors cursors, Caller caller) {
        this.agencies = agencies;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** Those that have left as well: history keeps their names. */
    Agency visible(UUID id) {
        return agencies.findByIdOptional(id)
                .filter(agency -> caller.is(NETWORK_ADMIN) || agency.isShownTo(reader()))
                .orElseThrow(() -> AGENCY_NOT_FOUND.because("No agency %s", id));
    }

    /** Changes only what the caller has a word in: others see the agency, so this is 403, not 404. */
    Agency changeable(UUID id, ChangeAgency command) {
        var agency = visible(id);
        if (command.isOwnWord()) requireOwn(agency);
        if (command.isVouchedFor() && !caller.is(NETWORK_ADMIN))
            throw FORBIDDEN.because("Registration and accreditation are kept by network administrators");
        if (!command.isVouchedFor()) requireOwn(agency);
        return agency;
    }

    Agency own(UUID id) {
        var agency = visible(id);
        requireOwn(agency);
        return agency;
    }

    CursorPage<AgencyView> page(Filter filter, @Nullable String after, int limit) {
        var list = "agencies:%s:%s".formatted(filter, caller.is(NETWORK_ADMIN));
        var position = cursors.open(list, after);
        var rows = caller.is(NETWORK_ADMIN)
                ? agencies.page(filter, position, limit)
                : agencies.pageFor(reader(), filter, position, limit);
        return CursorPage.of(rows, limit, a -> cursors.seal(list, a.createdAt, a.id))
                .map(AgencyView::of);
    }

    private void requireOwn(Agency agency) {
        if (!caller.is(AGENCY_ADMIN) || !caller.agency().equals(agency.id))
            throw FORBIDDEN.because("Only the agency's own administrator changes this");
    }

    private Agency reader() {
        return agencies.findByIdOptional(caller.agency())
                .orElseThrow(() -> AGENCY_NOT_FOUND.because("No agency %s", caller.agency()));
    }
}
