package org.punte.portal.party;

import java.util.List;
import java.util.UUID;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.Me;
import org.punte.portal.client.party.Party;

/** A party with everything its page says in words, and what was typed into the form that came back. */
record PartyPage(
        Party party,
        String agency,
        List<Colleague> colleagues,
        Me me,
        PartyTyped accepting,
        PartyTyped declining,
        PartyTyped waiting) {
    public boolean isReceived() {
        return party.receiver().equals(me.agency().id());
    }

    /** Whether the reader may say yes or no. */
    public boolean mayAnswer() {
        return isReceived() && me.answers() && party.isOpen();
    }

    /** At first whoever works with people themselves. */
    public boolean names(UUID worker) {
        return accepting.wasSent() ? accepting.names(worker) : me.worksCases() && worker.equals(me.account());
    }

    /** At first everybody. */
    public boolean takes(UUID referral) {
        return !accepting.wasSent() || accepting.takes(referral);
    }
}
