package org.punte.portal.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;
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
    private final People people;
    private final Frame frame;

    @Inject
    PartyShowing(
            @RestClient PartyClient parties,
            @RestClient MoveClient moves,
            Directory directory,
            People people,
            Frame frame) {
        this.parties = parties;
        this.moves = moves;
        this.directory = directory;
        this.people = people;
        this.frame = frame;
    }

    PartyPage of(UUID id, String form, PartyTyped typed) {
        var party = parties.party(id);
        var me = frame.me();
        var received = party.receiver().equals(me.agency().id());
        var colleagues = received && me.answers() ? nameable(party) : List.<Colleague>of();
        var other = received ? party.sender() : party.receiver();
        return new PartyPage(party, directory.name(other), colleagues, question(party), me, form, typed);
    }

    /** Nobody who stepped aside from one of them. */
    private List<Colleague> nameable(Party party) {
        var some = people.answering();
        for (var one : party.referrals()) some = people.without(one.id(), some);
        return some;
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
}
