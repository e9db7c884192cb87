package org.punte.referrals.call;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.colleague.Colleagues;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.invitation.InvitationSheet;
import org.punte.referrals.life.Move;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;
import org.punte.web.caller.Acting;
import org.punte.web.problem.Rejection;

/** What the receiver said when it offered: it takes the person on, with these workers. Acts in the name of whoever offered. */
@ApplicationScoped
class OfferedAcceptance {
    private final ReferralMoves referrals;
    private final Cooperation cooperation;
    private final Colleagues colleagues;
    private final Acting acting;

    OfferedAcceptance(ReferralMoves referrals, Cooperation cooperation, Colleagues colleagues, Acting acting) {
        this.referrals = referrals;
        this.cooperation = cooperation;
        this.colleagues = colleagues;
        this.acting = acting;
    }

    /** As careful as any acceptance: the receiver may have been suspended, whoever offered blocked, and a worker may have left, since. */
    void accept(UUID referral, UUID sender, InvitationSheet offer) {
        var by = requireNonNull(offer.offeredBy());
        acting.as(offer.receiver(), by, () -> {
            cooperation.requireTaking(sender);
            requireStillThere(referral, by, offer);
            return referrals.make(referral, new Accepted(offer.workers()));
        });
    }

    /** The sender asks, and learns of the receiver's people no more than that nobody stands behind the offer. */
    private void requireStillThere(UUID referral, UUID by, InvitationSheet offer) {
        try {
            colleagues.requireHere(by);
            colleagues.requireAtWork(referral, offer.workers());
        } catch (Rejection gone) {
            throw offer.lapsed();
        }
    }

    /** The move. */
    private record Accepted(Set<UUID> workers) implements Step {
        @Override
        public Move move() {
            return Move.ACCEPTANCE;
        }

        @Override
        public void write(Brought brought) {
            brought.name(workers);
        }
    }
}
