package org.punte.portal.party;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;
import org.punte.portal.agency.Readings;
import org.punte.portal.client.Listed;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.move.MoveClient;
import org.punte.portal.client.move.Question;
import org.punte.portal.client.party.Party;
import org.punte.portal.client.party.PartyClient;
import org.punte.portal.page.Frame;

/** Puts together what the page of a party needs. */
@RequestScoped
class PartyShowing {
    private final PartyClient parties;
    private final MoveClient moves;
    private final Directory directory;
    private final Ours ours;
    private final Frame frame;

    @Inject
    PartyShowing(
            @RestClient PartyClient parties,
            @RestClient MoveClient moves,
            Directory directory,
            Ours ours,
            Frame frame) {
        this.parties = parties;
        this.moves = moves;
        this.directory = directory;
        this.ours = ours;
        this.frame = frame;
    }

    PartyPage of(UUID id, String form, PartyTyped typed) {
        var party = parties.party(id);
        var me = frame.me();
        var received = party.receiver().equals(me.agency().id());
        var colleagues = received && me.answers() ? ours.nameable(party) : List.<Colleague>of();
        var other = received ? party.sender() : party.receiver();
        return new PartyPage(
                party, directory.name(other), colleagues, question(party), ours.read(party), me, form, typed);
    }

    /** The same of all of them; none where it cannot be had. */
    private @Nullable Question question(Party party) {
        if (!party.may(Move.INFORMATION)) return null;
        return party.asked()
                .flatMap(one -> Listed.orNone(() -> moves.questions(one)).stream()
                        .filter(Question::isOpen)
                        .findFirst())
                .orElse(null);
    }

    /** Of the agency that answers: who may be named, and whether somebody has read. */
    @Dependent
    static class Ours {
        private final People people;
        private final Readings readings;

        @Inject
        Ours(People people, Readings readings) {
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
}
