package org.punte.identity.settlement;

import java.time.Instant;
import java.util.UUID;
import org.punte.identity.person.PersonLine;
import org.punte.web.tag.Tagged;

/** How a person was provided for; {@code id} is the person's. */
record SettlementView(UUID id, String pseudonym, How how, UUID decidedBy, Instant decidedAt, int version)
        implements Tagged {
    static SettlementView of(PersonLine person, Settlement s) {
        return new SettlementView(person.id(), person.pseudonym(), s.how, s.decidedBy, s.decidedAt, 0);
    }
}
