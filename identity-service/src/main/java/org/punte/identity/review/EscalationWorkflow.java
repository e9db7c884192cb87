package org.punte.identity.review;

import static org.punte.identity.review.ReviewProblem.ESCALATION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;

/** What a network administrator decides when a review would leave an agency without anybody; one transaction each. */
@ApplicationScoped
@Transactional
class EscalationWorkflow {
    private final ReviewEscalationRepository escalations;
    private final AccountDirectory directory;
    private final Confirmation confirmation;
    private final SecondPerson second;
    private final Clock clock;

    EscalationWorkflow(
            ReviewEscalationRepository escalations,
            AccountDirectory directory,
            Confirmation confirmation,
            SecondPerson second,
            Clock clock) {
        this.escalations = escalations;
        this.directory = directory;
        this.confirmation = confirmation;
        this.second = second;
        this.clock = clock;
    }

    List<EscalationView> open() {
        return escalations.open().stream()
                .map(waiting -> second.inTheName(waiting.agency(), () -> view(escalations.findById(waiting.id()))))
                .toList();
    }

    EscalationView decide(UUID id, boolean keep, Caller caller) {
        return with(id, escalation -> {
            second.requireAnother(escalation.account);
            second.requireOpen(escalation.isOpen());
            escalation.decide(keep, caller.account(), clock.instant());
            if (keep) confirmation.stays(escalation.account);
            else confirmation.leaves(escalation.account, escalation.reason());
        });
    }

    EscalationView see(UUID id) {
        return with(id, escalation -> {});
    }

    /** The agency's accounts are held before the question, as by whoever asks it: the other way round each would wait for the other. */
    private EscalationView with(UUID id, Consumer<ReviewEscalation> work) {
        return second.actingFor(escalations.agencyOf(id), () -> {
                    confirmation.hold();
                    var escalation = escalations.findById(id, LockModeType.PESSIMISTIC_WRITE);
                    work.accept(escalation);
                    escalations.flush();
                    return view(escalation);
                })
                .orElseThrow(() -> ESCALATION_NOT_FOUND.because("No escalation %s", id));
    }

    private EscalationView view(ReviewEscalation escalation) {
        return EscalationView.of(escalation, directory.find(escalation.account).orElseThrow());
    }
}
