package org.punte.referrals.party;

import java.util.List;
import org.punte.referrals.sheet.ReferralSheet;

/** Those of a party who wait for its answer: nobody moves them until the transaction is over. Never empty. */
public record PartyHeld(Together together, List<ReferralSheet> open) {}
