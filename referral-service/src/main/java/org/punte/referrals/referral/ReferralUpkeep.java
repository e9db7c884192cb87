package org.punte.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.consent.ConsentEnded;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.ExpiryReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;
import org.punte.web.caller.Acting;

/**
 * What happens to referrals without anybody asking: their consent ends, their receiver closes, their time is over. And what the features that
 * see to it look up, as one of the agencies; whoever asks in a request goes through {@link ReferralMoves}.
 */
@ApplicationScoped
public class ReferralUpkeep {
    private final ReferralRepository referrals;
    private final ReferralTelling telling;
    private final Acting acting;
    private final Deadlines deadlines;

    ReferralUpkeep(ReferralRepository referrals, ReferralTelling telling, Acting acting, Deadlines deadlines) {
        this.deadlines = deadlines;
        this.referrals = referrals;
        this.telling = telling;
        this.acting = acting;
    }

    /** In the transaction that writes the end down: no referral goes on under a consent that is over. */
    void consentEnded(@Observes ConsentEnded ended) {
        acting.as(ended.owner(), () -> {
            for (var referral : referrals.activeUnder(ended.consent())) {
                if (ended.successor() != null) {
                    referral.goOnUnder(ended.successor(), ended.successorEndsAt());
                    continue;
                }
                // what is being given goes on when consent only took another shape; nothing new begins under the old
                // one
                if (!ended.stopsService() && referral.status.isTakenOn()) {
                    referral.goOnUnder(ended.last(), referral.brought.consentEndsAt);
                    continue;
                }
                make(referral, new ConsentWithdrawal(ended.why()));
            }
            referrals.flush();
        });
    }

    /** Whatever lies on the desk of an agency that closes goes back to its senders. */
    @Transactional(TxType.MANDATORY)
    public void expireUnanswered(UUID receiver) {
        acting.as(receiver, () -> {
            for (var referral : referrals.unanswered(receiver)) {
                make(referral, new Expiry(ExpiryReason.AGENCY_CLOSED));
            }
        });
    }

    /** What nobody answered goes back to its sender. Runs as one of the two agencies, on a referral that is held. */
    @Transactional(TxType.MANDATORY)
    public void expire(UUID id) {
        make(referrals.findById(id), new Expiry(ExpiryReason.NOT_ANSWERED));
    }

    /** The time for the answer goes on, because the sender has let its own pass. Runs as one of the two agencies, on a referral that is held. */
    @Transactional(TxType.MANDATORY)
    public void goOn(UUID id, Instant answerBy) {
        referrals.findById(id).goOn(answerBy);
        referrals.flush();
    }

    /** The sender takes part again: the answer is due by then, and a question whose time stood still. On a referral that is held. */
    @Transactional(TxType.MANDATORY)
    public void thaw(UUID id, Instant answerBy, @Nullable Instant questionDueAt) {
        referrals.findById(id).thaw(answerBy, questionDueAt);
        referrals.flush();
    }

    /** Runs as one of the two agencies. */
    @Transactional(TxType.MANDATORY)
    public ReferralSheet asItStands(UUID id) {
        return referrals.findById(id).sheet();
    }

    /** Held until the transaction ends; empty while somebody else moves it. */
    @Transactional(TxType.MANDATORY)
    public Optional<ReferralSheet> holdFree(UUID id) {
        return referrals.holdFree(id).map(Referral::sheet);
    }

    /** What lies on the agency's desk without an answer; held. Runs as the agency. */
    @Transactional(TxType.MANDATORY)
    public List<ReferralSheet> unanswered(UUID receiver) {
        return referrals.unanswered(receiver).stream().map(Referral::sheet).toList();
    }

    /** What the agency has taken on, or keeps waiting for a place, and is not over. Runs as the agency. */
    @Transactional(TxType.MANDATORY)
    public List<ReferralSheet> inHand(UUID receiver) {
        return referrals.inHand(receiver).stream().map(Referral::sheet).toList();
    }

    /** All that the sender has asked of anybody for the same person and service since then. Runs as the sender. */
    @Transactional
    public List<ReferralSheet> askedFor(UUID sender, UUID person, ServiceCode service, Instant since) {
        return referrals.askedFor(sender, person, service, since).stream()
                .map(Referral::sheet)
                .toList();
    }

    /** How much waits for a decision of the acting agency. */
    @Transactional(TxType.MANDATORY)
    public Open openOf(UUID agency) {
        return referrals.open(agency);
    }

    /** What an agency received and has in hand, and what of its own has not begun elsewhere, also where that is paused. */
    public record Open(long received, long sent) {}

    /** What others have asked of the acting agency and has not begun: its service, and who asked. */
    @Transactional(TxType.MANDATORY)
    public List<Waiting> waitingFor(UUID receiver, ServiceCode service) {
        return referrals.waiting(receiver, service).stream()
                .map(referral -> new Waiting(referral.id, referral.sender, referral.author, referral.urgency))
                .toList();
    }

    /** A referral that waits for its service. */
    public record Waiting(UUID referral, UUID sender, UUID author, Urgency urgency) {}

    private void make(Referral referral, Step step) {
        referral.make(step, deadlines);
        telling.tell(referral, step);
    }

    private record ConsentWithdrawal(@Override String code) implements Step {
        @Override
        public Move move() {
            return Move.CONSENT_WITHDRAWAL;
        }
    }

    private record Expiry(ExpiryReason why) implements Step {
        @Override
        public Move move() {
            return Move.EXPIRY;
        }

        @Override
        public String code() {
            return why.name();
        }

        @Override
        public void write(Brought brought) {
            brought.expiryReason = why;
        }
    }
}
