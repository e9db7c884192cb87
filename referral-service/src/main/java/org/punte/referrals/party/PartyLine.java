package org.punte.referrals.party;

import java.util.List;
import java.util.UUID;
import org.punte.referrals.sheet.ReferralSheet;

/**
 * That a referral is one of several, as it stands beside its envelope.
 *
 * @param heads of all of them, when they were sent
 * @param present of those who still wait for an answer or were taken on
 */
public record PartyLine(UUID id, Together together, Heads heads, Heads present) {
    static PartyLine of(Party p, List<ReferralSheet> referrals) {
        return new PartyLine(p.id, p.together, p.heads(), Parties.present(referrals));
    }
}
