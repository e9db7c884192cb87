package org.punte.portal.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.punte.portal.agency.People;
import org.punte.portal.agency.Readings;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.party.Party;

/** Of the agency that answers: who may be named, and whether somebody has read. */
@RequestScoped
class PartyAnswering {
    private final People people;
    private final Readings readings;

    @Inject
    PartyAnswering(People people, Readings readings) {
        this.people = people;
        this.readings = readings;
    }

    /** Nobody who stepped aside from one of them. */
    List<Colleague> nameable(Party party) {
        var some = people.answering();
        for (var one : party.referrals()) some = people.without(one.id(), some);
        return some;
    }

    /** Whether somebody has read who one of them is; asked only where their acceptance may still be undone. */
    boolean read(Party party) {
        return party.may(Move.ANSWER_UNDONE) && readings.anyOf(party.taken());
    }
}
