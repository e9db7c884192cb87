package org.punte.referrals.invitation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.punte.referrals.due.DueWork;

/** Lets go what was kept too long. */
@ApplicationScoped
class InvitationJobs {
    private final InvitationRepository invitations;
    private final Invitations offers;
    private final DueWork work;
    private final Clock clock;

    InvitationJobs(InvitationRepository invitations, Invitations offers, DueWork work, Clock clock) {
        this.invitations = invitations;
        this.offers = offers;
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(every = "{referral.call.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        work.all(most -> invitations.due(clock.instant(), most), offer -> offers.lapse(offer.id(), offer.agency()));
    }
}
