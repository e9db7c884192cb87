package org.punte.portal.party;

import java.util.List;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.Me;
import org.punte.portal.client.party.Party;

/** A party with everything its page says in words. */
record PartyPage(Party party, String agency, List<Colleague> colleagues, Me me) {
    public boolean isReceived() {
        return party.receiver().equals(me.agency().id());
    }

    /** Whether the reader may say yes or no. */
    public boolean mayAnswer() {
        return isReceived() && me.answers() && party.isOpen();
    }
}
