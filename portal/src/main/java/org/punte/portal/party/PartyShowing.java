package org.punte.portal.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.party.PartyClient;
import org.punte.portal.page.Frame;

/** Puts together what the page of a party needs. */
@RequestScoped
class PartyShowing {
    private final PartyClient parties;
    private final PartyAsked asked;
    private final Directory directory;
    private final PartyAnswering ours;
    private final Frame frame;

    @Inject
    PartyShowing(
            @RestClient PartyClient parties, PartyAsked asked, Directory directory, PartyAnswering ours, Frame frame) {
        this.parties = parties;
        this.asked = asked;
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
                party,
                directory.name(other),
                asked.item(party),
                colleagues,
                asked.question(party),
                ours.read(party),
                me,
                form,
                typed);
    }
}
