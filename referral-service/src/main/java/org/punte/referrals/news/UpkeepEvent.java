package org.punte.referrals.news;

import java.util.List;
import java.util.UUID;
import org.punte.referrals.life.ExpiryReason;
import org.punte.referrals.sheet.ReferralSheet;

/** What happened without anybody asking. */
public sealed interface UpkeepEvent extends ReferralEvent {
    record ConsentWithdrawn(
            UUID subject, int version, UUID sender, UUID receiver, UUID consent, UUID author, List<UUID> workers)
            implements UpkeepEvent {
        ConsentWithdrawn(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.brought().consent, r.author(), r.workers());
        }

        @Override
        public String type() {
            return "referral.consent-withdrawn.v1";
        }
    }

    record Expired(
            UUID subject, int version, UUID sender, UUID receiver, UUID consent, UUID author, ExpiryReason reason)
            implements UpkeepEvent {
        Expired(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.brought().consent,
                    r.author(),
                    r.brought().expiryReason);
        }

        @Override
        public String type() {
            return "referral.expired.v1";
        }
    }
}
