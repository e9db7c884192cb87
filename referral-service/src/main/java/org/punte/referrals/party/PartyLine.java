package org.punte.referrals.party;

import java.util.UUID;

/**
 * That a referral is one of several, as it stands beside its envelope.
 *
 * @param heads of all of them, when they were sent
 */
public record PartyLine(UUID id, Together together, Heads heads) {
    static PartyLine of(Party p) {
        return new PartyLine(p.id, p.together, p.heads());
    }
}
