package org.punte.referrals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.availability.Availability;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.sheet.ReferralSheet;

/** Holds what a receiver proposes against the wishes of the person, before its sender sees it: the receiver cannot know them. */
@ApplicationScoped
class Proposals {
    private final Availability availability;

    Proposals(Availability availability) {
        this.availability = availability;
    }

    /** Null where nothing is proposed. */
    @Nullable
    Proposed of(ReferralSheet referral) {
        var agency = referral.brought().proposedAgency;
        if (agency == null || referral.status() != ReferralStatus.REDIRECTED) return null;
        var found = availability.of(referral.person(), List.of(agency));
        if (!found.isChecked()) return new Proposed(Proposal.NOT_CHECKED, null);
        return found.unavailable().contains(agency)
                ? new Proposed(Proposal.NOT_AVAILABLE, null)
                : new Proposed(Proposal.AVAILABLE, agency);
    }
}
