package org.punte.referrals.promise;

import static org.punte.referrals.promise.PromiseProblem.NO_PROMISE_STANDS;
import static org.punte.referrals.promise.PromiseProblem.WORKERS_NOT_NAMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.answer.ReferralAnswers;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.Who;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Promised;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;
import org.punte.web.caller.Caller;

/** What was promised by telephone: written down by the sender, confirmed or denied by the receiver. Each is one transaction. */
@ApplicationScoped
@Transactional
class PromiseWorkflow {
    private final ReferralMoves referrals;
    private final ReferralAnswers answers;
    private final Telephone telephone;
    private final Promises promises;
    private final Caller caller;

    PromiseWorkflow(
            ReferralMoves referrals, ReferralAnswers answers, Telephone telephone, Promises promises, Caller caller) {
        this.referrals = referrals;
        this.answers = answers;
        this.telephone = telephone;
        this.promises = promises;
        this.caller = caller;
    }

    /** Ringing again is allowed: the last call stands, the earlier ones stay to be read. */
    ReferralSheet rang(UUID id, RecordPromise command) {
        return referrals.make(id, Move.PROMISE, referral -> {
            var promised = telephone.called(referral.receiver(), command);
            promises.keep(referral, promised, command.answeredBy());
            return new Promising(promised);
        });
    }

    /** The acceptance, and nothing beside it: one door, one winner. */
    ReferralSheet confirm(UUID id, ConfirmPromise command) {
        return answers.accept(id, referral -> {
            requireStanding(referral);
            return workers(command);
        });
    }

    /** Nobody here promised that. The referral stays on the desk, and its clocks ring as if nobody had been called. */
    ReferralSheet deny(UUID id) {
        return referrals.make(id, Move.PROMISE_DENIAL, referral -> {
            requireStanding(referral);
            return new Denying();
        });
    }

    List<PromiseView> of(UUID id) {
        referrals.visible(id);
        return promises.of(id);
    }

    /** A desk that does not work with people could name itself, and then nobody could read: somebody else is named. */
    private Set<UUID> workers(ConfirmPromise command) {
        if (command.workers() != null) return command.workers();
        if (caller.isClient() || !Who.WORKING.isOneOf(caller.roles())) {
            throw WORKERS_NOT_NAMED.because("Account %s does not work with people", caller.account());
        }
        return Set.of(caller.account());
    }

    private static void requireStanding(ReferralSheet referral) {
        if (!referral.isPromised()) throw NO_PROMISE_STANDS.because("Nothing stands as promised for %s", referral.id());
    }

    private record Promising(Promised promised) implements Step {
        @Override
        public Move move() {
            return Move.PROMISE;
        }

        /** The number, which is the directory's: the timeline shows it. */
        @Override
        public String code() {
            return promised.number();
        }

        @Override
        public void write(Brought brought) {
            brought.promised = promised;
        }
    }

    private record Denying() implements Step {
        @Override
        public Move move() {
            return Move.PROMISE_DENIAL;
        }

        @Override
        public void write(Brought brought) {
            brought.promised = null;
        }
    }
}
