package org.punte.referrals.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.referrals.capacity.Places;
import org.punte.referrals.life.ReferralMoved;
import org.punte.web.caller.Acting;

/**
 * A place that a call gave is kept for whom it was given to until they have come, whatever is counted meanwhile; of somebody who never
 * comes it is free again. Both in the transaction in which that is known.
 */
@ApplicationScoped
class Vacancies {
    private final Places places;
    private final Acting acting;

    Vacancies(Places places, Acting acting) {
        this.places = places;
        this.acting = acting;
    }

    /** Whoever ends it, the place is the receiver's. */
    void moved(@Observes ReferralMoved moved) {
        if (!moved.service().isAccommodation()) return;
        if (moved.endsUnbegun()) acting.as(moved.receiver(), () -> places.giveBack(moved.id()));
        else if (moved.begun() || moved.status().isOver())
            acting.as(moved.receiver(), () -> places.settle(moved.id(), moved.begunOn()));
    }
}
