package org.punte.referrals.closing;

import static org.punte.referrals.agency.AgencyStatus.CLOSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.agency.AgencyHeard;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.referrals.timeline.Happening;

/** Sends unanswered referrals back and keeps the count, in the transaction of whatever made it necessary. */
@ApplicationScoped
@Transactional
class Closing {
    private final Agencies agencies;
    private final ReferralUpkeep referrals;
    private final OpenWork work;

    Closing(Agencies agencies, ReferralUpkeep referrals, OpenWork work) {
        this.agencies = agencies;
        this.referrals = referrals;
        this.work = work;
    }

    void heard(@Observes AgencyHeard heard) {
        if (!heard.status().isLeaving()) return;
        // first, so that whoever accepts at this moment is waited for and counted
        referrals.expireUnanswered(heard.agency());
        if (heard.status() == CLOSING) work.begin(heard.agency());
    }

    void happened(@Observes Happening happening) {
        if (happening.receiver() == null) return;
        recount(happening.sender());
        recount(happening.receiver());
    }

    /** For what was not seen in time: sent from where the closing was not heard of yet. */
    void lookAgain(UUID agency) {
        referrals.expireUnanswered(agency);
        recount(agency);
    }

    private void recount(UUID agency) {
        if (agencies.known(agency).status() == CLOSING) work.changed(agency);
    }
}
