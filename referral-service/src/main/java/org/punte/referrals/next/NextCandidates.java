package org.punte.referrals.next;

import java.util.List;
import java.util.UUID;
import org.punte.referrals.sheet.ReferralSheet;

/** Finds who could be asked next for the same need. Runs as the sender. */
public interface NextCandidates {
    /** Agencies, best first; never one that the person does not want or that was asked already. */
    List<UUID> after(ReferralSheet referral);
}
