package org.punte.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.CancelReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/** What an agency asks of others for one person and is not over; and how that ends when the case goes to another agency. */
@ApplicationScoped
public class OpenReferrals {
    private final ReferralRepository referrals;
    private final ReferralTelling telling;
    private final Deadlines deadlines;
    private final Acting acting;
    private final Caller caller;

    OpenReferrals(
            ReferralRepository referrals, ReferralTelling telling, Deadlines deadlines, Acting acting, Caller caller) {
        this.referrals = referrals;
        this.telling = telling;
        this.deadlines = deadlines;
        this.acting = acting;
        this.caller = caller;
    }

    /** Of the caller's agency, without what is hidden from the caller; oldest first. */
    @Transactional
    public List<ReferralSheet> of(UUID person) {
        return referrals.openFor(caller.agency(), person, caller.account()).stream()
                .map(Referral::sheet)
                .toList();
    }

    /** Which of these are not over, as seen now. */
    @Transactional(TxType.MANDATORY)
    public List<ReferralSheet> notOver(UUID sender, Collection<UUID> ids) {
        return acting.as(
                sender,
                () -> ids.isEmpty()
                        ? List.of()
                        : referrals.open(ids, sender).stream()
                                .map(Referral::sheet)
                                .toList());
    }

    /** Which of these are not over. Held until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public List<ReferralSheet> held(UUID sender, Collection<UUID> ids) {
        return acting.as(
                sender, () -> open(sender, ids).stream().map(Referral::sheet).toList());
    }

    /** Taken back in the name of the agency that had sent them; what is over already stays as it is. */
    @Transactional(TxType.MANDATORY)
    public void close(UUID sender, Collection<UUID> ids) {
        acting.as(
                sender,
                () -> open(sender, ids).forEach(referral -> {
                    referral.make(new CaseGone(), deadlines);
                    telling.tell(referral, new CaseGone());
                }));
    }

    private List<Referral> open(UUID sender, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : referrals.heldOpen(ids, sender);
    }

    private record CaseGone() implements Step {
        @Override
        public Move move() {
            return Move.CANCELLATION;
        }

        @Override
        public String code() {
            return CancelReason.TRANSFERRED.name();
        }

        @Override
        public void write(Brought brought) {
            brought.cancelReason = CancelReason.TRANSFERRED;
        }
    }
}
