package org.punte.referrals.practice;

import static org.punte.referrals.agency.AgencyStatus.PROBATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;
import org.punte.web.caller.Caller;

/**
 * A referral that is sent while one of the two is on probation is practice, and stays it: identity-service lets nothing but
 * practice records pass between them.
 */
@ApplicationScoped
@Transactional
class PracticeReferrals {
    private final PracticeRepository marks;
    private final Agencies agencies;
    private final Caller caller;

    PracticeReferrals(PracticeRepository marks, Agencies agencies, Caller caller) {
        this.marks = marks;
        this.agencies = agencies;
        this.caller = caller;
    }

    void sent(@Observes ReferralMoved moved) {
        if (moved.move() == Move.SENDING && (isOnProbation(moved.sender()) || isOnProbation(moved.receiver())))
            marks.mark(moved.id(), moved.sender(), moved.receiver());
    }

    /** The newest ones of the caller's agency, sent and received, without what is hidden from the caller. */
    List<UUID> ofCaller(int limit) {
        return marks.of(caller.agency(), caller.account(), limit);
    }

    private boolean isOnProbation(UUID agency) {
        return agencies.known(agency).status() == PROBATION;
    }
}
