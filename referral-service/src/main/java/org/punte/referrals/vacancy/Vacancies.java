package org.punte.referrals.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.referrals.capacity.Places;
import org.punte.referrals.life.ReferralMoved;
import org.punte.web.caller.Acting;

/** A place that a call gave to somebody who never comes is free again, in the transaction in which that is known. */
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
        if (!moved.service().isAccommodation() || !moved.endsUnbegun()) return;
        acting.as(moved.receiver(), () -> places.giveBack(moved.id()));
    }
}
