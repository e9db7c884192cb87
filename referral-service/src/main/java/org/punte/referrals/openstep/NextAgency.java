package org.punte.referrals.openstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.punte.referrals.sheet.ReferralSheet;

/** The door for whoever shows one referral to its sender. */
@ApplicationScoped
@Transactional
public class NextAgency {
    private final NextAgencyRepository next;
    private final OpenStepConfig config;
    private final Clock clock;

    NextAgency(NextAgencyRepository next, OpenStepConfig config, Clock clock) {
        this.next = next;
        this.config = config;
        this.clock = clock;
    }

    /** Whether it came to nothing, and what it asked for is neither given nor asked for otherwise; the list of open steps shows it for a while only. */
    public boolean isToBeChosen(ReferralSheet referral) {
        return referral.status().isOver()
                && next.isToBeChosen(
                        referral.id(), referral.sender(), clock.instant().minus(config.sent()));
    }
}
