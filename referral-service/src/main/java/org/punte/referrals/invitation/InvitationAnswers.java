package org.punte.referrals.invitation;

import static org.punte.referrals.ReferralProblem.NOT_A_DUPLICATE;
import static org.punte.referrals.invitation.InvitationProblem.RECEIVED_CALL_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.Outbox;
import org.punte.referrals.invitation.InvitationEvent.Declined;
import org.punte.referrals.invitation.InvitationEvent.Offered;
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
    private final Outbox outbox;
    private final Cursors cursors;
    private final Caller caller;

    InvitationAnswers(
            InvitationRepository invitations, Keeping keeping, Outbox outbox, Cursors cursors, Caller caller) {
        this.invitations = invitations;
        this.keeping = keeping;
        this.outbox = outbox;
        this.cursors = cursors;
        this.caller = caller;
    }

    InvitationView offer(UUID id, MakeOffer command) {
        var invitation = answerable(id);
        invitation.requireOpen();
        keeping.keep(invitation, command);
        invitations.flush();
        outbox.publish(new Offered(invitation));
        return InvitationView.of(invitation);
    }

    InvitationView decline(UUID id, DeclineReason reason) {
        if (reason == DeclineReason.DUPLICATE_REFERRAL) {
            throw NOT_A_DUPLICATE.because("A call names nobody who could have been sent twice");
        }
        var invitation = answerable(id);
        invitation.decline(reason);
        keeping.letGo(invitation);
        invitations.flush();
        outbox.publish(new Declined(invitation));
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
}
