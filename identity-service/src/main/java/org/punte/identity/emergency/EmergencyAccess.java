package org.punte.identity.emergency;

import static org.punte.identity.emergency.EmergencyProblem.EMERGENCY_OPENING_NOT_FOUND;
import static org.punte.web.caller.Roles.EMERGENCY_SUPERVISOR;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Whose an emergency opening is: the worker's who opened it, and the supervisors' of the agency and of its guardian. */
@ApplicationScoped
@Transactional
class EmergencyAccess {
    private static final String LIST = "emergency-openings";

    private final EmergencyRepository openings;
    private final AgencyDirectory agencies;
    private final SecondPerson second;
    private final Cursors cursors;
    private final Caller caller;

    EmergencyAccess(
            EmergencyRepository openings,
            AgencyDirectory agencies,
            SecondPerson second,
            Cursors cursors,
            Caller caller) {
        this.openings = openings;
        this.agencies = agencies;
        this.second = second;
        this.cursors = cursors;
        this.caller = caller;
    }

    EmergencyOpening seen(UUID id) {
        return only(id, one -> isOpener(one) || supervised().contains(one.agency));
    }

    EmergencyOpening opened(UUID id) {
        return only(id, this::isOpener);
    }

    /** Held until the transaction ends. Nobody supervises what is one's own. */
    EmergencyOpening supervised(UUID id) {
        var opening = only(id, one -> supervised().contains(one.agency));
        second.requireAnother(opening.openedBy);
        openings.hold(opening);
        return opening;
    }

    CursorPage<EmergencyOpening> page(@Nullable String after, int limit) {
        var rows = openings.page(caller.agency(), caller.account(), supervised(), cursors.open(LIST, after), limit);
        return CursorPage.of(rows, limit, o -> cursors.seal(LIST, o.openedAt, o.id));
    }

    /** A guardian agency that is suspended itself watches nobody. */
    private Set<UUID> supervised() {
        var all = new HashSet<UUID>();
        if (caller.is(SUPERVISOR)) all.addAll(agencies.wardsOf(caller.agency()));
        if (caller.is(SUPERVISOR) || caller.is(EMERGENCY_SUPERVISOR)) all.add(caller.agency());
        return all;
    }

    private boolean isOpener(EmergencyOpening opening) {
        return opening.agency.equals(caller.agency()) && opening.openedBy.equals(caller.account());
    }

    private EmergencyOpening only(UUID id, Predicate<EmergencyOpening> whose) {
        return openings.findByIdOptional(id)
                .filter(whose)
                .orElseThrow(() -> EMERGENCY_OPENING_NOT_FOUND.because("No emergency opening %s", id));
    }
}
