package org.punte.referrals.invitation;

import static org.punte.referrals.ReferralProblem.NOT_A_DUPLICATE;
import static org.punte.referrals.invitation.InvitationProblem.RECEIVED_CALL_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.Outbox;
import org.punte.referrals.invitation.InvitationEvent.Declined;
import org.punte.referrals.invitation.InvitationEvent.Offered;
import org.punte.referrals.invitation.InvitationRepository.Behind;
import org.punte.referrals.life.DeclineReason;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** What an agency that is asked can do. */
@ApplicationScoped
@Transactional
class InvitationAnswers {
    /** We cannot take them. */
    record DeclineCall(@NotNull DeclineReason reason) {}

    private final InvitationRepository invitations;
    private final Keeping keeping;
    private final Telling telling;
    private final Cursors cursors;
    private final Caller caller;

    InvitationAnswers(
            InvitationRepository invitations, Keeping keeping, Telling telling, Cursors cursors, Caller caller) {
        this.invitations = invitations;
        this.keeping = keeping;
        this.telling = telling;
        this.cursors = cursors;
        this.caller = caller;
    }

    InvitationView offer(UUID id, MakeOffer command) {
        var invitation = answerable(id);
        keeping.keep(invitation, command);
        invitations.flush();
        telling.offered(invitation);
        return InvitationView.of(invitation);
    }

    InvitationView decline(UUID id, DeclineReason reason) {
        if (reason == DeclineReason.DUPLICATE_REFERRAL) {
            throw NOT_A_DUPLICATE.because("A call names nobody who could have been sent twice");
        }
        invitations.behind(id, caller.agency()).ifPresent(telling::declining);
        var invitation = answerable(id);
        keeping.decline(invitation, reason);
        invitations.flush();
        telling.declined(invitation);
        return InvitationView.of(invitation);
    }

    InvitationView show(UUID id) {
        return invitations
                .received(id, caller.agency(), caller.account())
                .map(InvitationView::of)
                .orElseThrow(() -> RECEIVED_CALL_NOT_FOUND.because("No call %s", id));
    }

    CursorPage<InvitationView> page(@Nullable String after, int limit) {
        var list = "calls-received";
        var rows = invitations.page(caller.agency(), caller.account(), cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, last -> cursors.seal(list, last.askedAt, last.id))
                .map(InvitationView::of);
    }

    private Invitation answerable(UUID id) {
        return invitations
                .held(id, caller.agency(), caller.account())
                .orElseThrow(() -> RECEIVED_CALL_NOT_FOUND.because("No call %s", id));
    }

    /** Who hears of an answer: others later, and what follows from a no at once. */
    @ApplicationScoped
    static class Telling {
        private final Outbox outbox;
        private final Event<InvitationSheet.Declining> before;
        private final Event<InvitationSheet.Declined> after;

        Telling(Outbox outbox, Event<InvitationSheet.Declining> before, Event<InvitationSheet.Declined> after) {
            this.outbox = outbox;
            this.before = before;
            this.after = after;
        }

        void offered(Invitation invitation) {
            outbox.publish(new Offered(invitation));
        }

        void declining(Behind behind) {
            before.fire(new InvitationSheet.Declining(behind.call(), behind.sender()));
        }

        void declined(Invitation invitation) {
            var no = new InvitationSheet.Declined(invitation.call, invitation.sender);
            after.fire(no);
            outbox.publish(new Declined(invitation, no.isLast()));
        }
    }
}
