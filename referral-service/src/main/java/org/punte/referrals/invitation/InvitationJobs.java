package org.punte.referrals.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.punte.messaging.failure.DueItems;
import org.punte.referrals.invitation.InvitationRepository.Due;
import org.punte.web.caller.Acting;

/** Lets go what was kept too long. Each in a transaction of its own, behind a lock: however many look, it happens once. */
@ApplicationScoped
class InvitationJobs {
    private final InvitationRepository invitations;
    private final Invitations offers;
    private final Acting acting;
    private final Clock clock;

    InvitationJobs(InvitationRepository invitations, Invitations offers, Acting acting, Clock clock) {
        this.invitations = invitations;
        this.offers = offers;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "{referral.call.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        DueItems.all(this::due, this::lapse);
    }

    private List<Due> due(int most) {
        return QuarkusTransaction.requiringNew().call(() -> invitations.due(clock.instant(), most));
    }

    private void lapse(Due offer) {
        QuarkusTransaction.requiringNew()
                .run(() -> acting.as(offer.agency(), () -> offers.lapse(offer.id(), offer.agency())));
    }
}
