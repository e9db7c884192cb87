package org.punte.referrals.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.messaging.failure.DueItems;
import org.punte.web.caller.Acting;

/** Lets go what was kept too long. Each in a transaction of its own, behind a lock: however many look, it happens once. */
@ApplicationScoped
class InvitationJobs {
    private final InvitationRepository invitations;
    private final Keeping keeping;
    private final Outbox outbox;
    private final Acting acting;
    private final Clock clock;

    InvitationJobs(InvitationRepository invitations, Keeping keeping, Outbox outbox, Acting acting, Clock clock) {
        this.invitations = invitations;
        this.keeping = keeping;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "{referral.call.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        var due = QuarkusTransaction.requiringNew().call(() -> invitations.due(clock.instant()));
        DueItems.each(
                due,
                offer -> QuarkusTransaction.requiringNew()
                        .run(() -> acting.as(offer.agency(), () -> lapse(offer.id(), offer.agency()))));
    }

    private void lapse(UUID id, UUID receiver) {
        var invitation = invitations.held(id, receiver, null).orElseThrow();
        if (invitation.status != InvitationStatus.OFFERED || invitation.isHeldAt(clock.instant())) return;
        keeping.letGo(invitation);
        invitation.lapse();
        invitations.flush();
        outbox.publish(new InvitationEvent.Lapsed(invitation));
    }
}
