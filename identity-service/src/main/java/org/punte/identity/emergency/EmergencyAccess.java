package org.punte.identity.emergency;

import static org.punte.identity.emergency.EmergencyProblem.EMERGENCY_OPENING_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.punte.identity.emergency.EmergencyRepository.Own;
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
    private final Supervised supervised;
    private final SecondPerson second;
    private final Cursors cursors;
    private final Caller caller;

    EmergencyAccess(
            EmergencyRepository openings, Supervised supervised, SecondPerson second, Cursors cursors, Caller caller) {
        this.openings = openings;
        this.supervised = supervised;
        this.second = second;
        this.cursors = cursors;
        this.caller = caller;
    }

    EmergencyOpening seen(UUID id) {
        return only(id, one -> isOpener(one) || supervised.covers(one));
    }

    EmergencyOpening opened(UUID id) {
        return only(id, this::isOpener);
    }

    /** Held until the transaction ends. Nobody supervises what is one's own. */
    EmergencyOpening supervised(UUID id) {
        var opening = only(id, supervised::covers);
        second.requireAnother(opening.openedBy);
        openings.hold(opening);
        return opening;
    }

    CursorPage<EmergencyOpening> page(@Nullable String after, int limit) {
        var own = new Own(caller.agency(), caller.account());
        var rows = openings.page(own, supervised.agencies(), supervised.apart(), cursors.open(LIST, after), limit);
        return CursorPage.of(rows, limit, o -> cursors.seal(LIST, o.openedAt, o.id));
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
