package org.punte.referrals.invitation;

import static org.punte.referrals.invitation.InvitationProblem.OFFER_LAPSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.capacity.Places;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.caller.Acting;

/** The door for whoever calls. Places are kept and given by the agency whose they are, so this acts as that agency where it moves one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Invitations {
    private final InvitationRepository invitations;
    private final Places places;
    private final Outbox outbox;
    private final Acting acting;
    private final Clock clock;

    Invitations(InvitationRepository invitations, Places places, Outbox outbox, Acting acting, Clock clock) {
        this.invitations = invitations;
        this.places = places;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    /** Asks each of them. */
    public void invite(Invite ask, Collection<UUID> receivers) {
        for (var receiver : receivers.stream().sorted().toList()) {
            var invitation = new Invitation(ask, receiver);
            invitations.persistAndFlush(invitation);
            outbox.publish(new InvitationEvent.Asked(invitation));
        }
    }

    /** All of a call. */
    public List<InvitationSheet> of(UUID call) {
        return invitations.of(call).stream().map(InvitationSheet::of).toList();
    }

    /** Whether an offer stands in it. */
    public boolean isOffered(UUID call) {
        var now = clock.instant();
        return invitations.of(call).stream().anyMatch(invitation -> invitation.isHeldAt(now));
    }

    /** Whether nothing can come of it any more: all have declined, or its time is over and no offer stands. Nobody moves any of them until the transaction ends. */
    public boolean isSpent(UUID call, boolean late) {
        var now = clock.instant();
        var open = invitations.held(call).stream()
                .filter(invitation -> invitation.status.isOpen())
                .toList();
        return open.isEmpty() || late && open.stream().noneMatch(invitation -> invitation.isHeldAt(now));
    }

    /** One of the call, whose offer stands now; nobody moves any of them until the transaction ends. */
    public InvitationSheet requireOffer(UUID call, UUID id) {
        return InvitationSheet.of(offer(call, id));
    }

    /** The referral exists: the place is given, and the others are not needed any more. */
    public void confirm(UUID call, UUID id, UUID referral) {
        var chosen = offer(call, id);
        acting.as(chosen.receiver, () -> {
            if (chosen.hold != null && !places.take(chosen.hold, referral)) throw lapsed(id);
            chosen.confirm(referral);
            invitations.flush();
            outbox.publish(new InvitationEvent.Confirmed(chosen));
        });
        close(call);
    }

    /** None of those that are still open is needed any more. */
    public void close(UUID call) {
        for (var invitation : invitations.held(call)) {
            if (!invitation.status.isOpen()) continue;
            acting.as(invitation.receiver, () -> {
                if (invitation.hold != null) places.release(invitation.hold);
                invitation.close();
                invitations.flush();
                outbox.publish(new InvitationEvent.NotNeeded(invitation));
            });
        }
    }

    /**
     * A service closes, one of several or the {@code last} one that its agency gives: no offer of it stands any more, and whoever asked hears
     * that. One that is being chosen is not waited for: whoever chooses it looks whether the service is open, and may be waiting for that.
     * Runs as its agency.
     */
    public void closes(UUID listing, UUID agency, ServiceCode service, boolean last) {
        for (var offered : invitations.offered(agency, service))
            if (last || offered.hold != null && places.isOf(offered.hold, listing)) lapse(offered);
    }

    /** Nobody chose it in time. Passed over where it was moved meanwhile. Runs as its agency. */
    void lapse(UUID id, UUID agency) {
        var offered = invitations.held(id, agency, null).orElseThrow();
        if (offered.status == InvitationStatus.OFFERED && !offered.isHeldAt(clock.instant())) lapse(offered);
    }

    private void lapse(Invitation offered) {
        if (offered.hold != null) places.release(offered.hold);
        offered.hold = null;
        offered.lapse();
        invitations.flush();
        outbox.publish(new InvitationEvent.Lapsed(offered));
    }

    private Invitation offer(UUID call, UUID id) {
        var now = clock.instant();
        return invitations.held(call).stream()
                .filter(invitation -> invitation.id.equals(id))
                .filter(invitation -> invitation.isHeldAt(now))
                .findFirst()
                .orElseThrow(() -> lapsed(id));
    }

    private static RuntimeException lapsed(UUID id) {
        return OFFER_LAPSED.because("Offer %s does not stand", id);
    }
}
