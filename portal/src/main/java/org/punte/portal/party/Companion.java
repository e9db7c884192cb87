package org.punte.portal.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.party.SendParty;
import org.punte.portal.client.referral.Envelope.AgeBand;

/** Somebody who could come along, by the code of their record; with the consent for the agency that is asked, where there is one. */
record Companion(Person person, @Nullable UUID consent) {
    public UUID id() {
        return person.id();
    }

    /** The code of the record, never a name. */
    public String code() {
        return person.pseudonym() == null ? "-" : person.pseudonym();
    }

    public AgeBand ageBand() {
        return person.ageBand();
    }

    public boolean hasAgreed() {
        return consent != null;
    }

    SendParty.Member member() {
        return new SendParty.Member(person.id(), consent, ageBand());
    }
}
