package org.punte.identity.status;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.rule.DeadlineName.DECISION_REVIEW;
import static org.punte.identity.status.StatusProblem.DECISION_MOVE_NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.rule.DeadlineRules;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;
import org.punte.web.problem.Rejection;

/** What follows from a decision: where the person stands, and what is to do. No service ends, nothing is erased. */
@ApplicationScoped
@Transactional(MANDATORY)
class DecisionEffects {
    private final DecisionRepository decisions;
    private final TaskRegister tasks;
    private final DeadlineRules rules;
    private final AgencyDirectory agencies;

    DecisionEffects(DecisionRepository decisions, TaskRegister tasks, DeadlineRules rules, AgencyDirectory agencies) {
        this.decisions = decisions;
        this.tasks = tasks;
        this.rules = rules;
        this.agencies = agencies;
    }

    void requireMove(PersonStatus status, IdentificationState to) {
        var allowed = IdentificationState.after(status.state);
        if (!allowed.contains(to)) throw refused(status.state, to);
    }

    void take(PersonStatus status, IdentificationDecision decision) {
        status.state = decision.state;
        decisions.flush();
        if (decision.state.isNegative()) openReview(decision);
    }

    void openReview(IdentificationDecision decision) {
        open(TaskKind.REVIEW_DECISION, decision);
    }

    void askToSecond(IdentificationDecision decision) {
        open(TaskKind.SECOND_DECISION, decision);
    }

    void seconded(IdentificationDecision decision) {
        tasks.done(TaskKind.SECOND_DECISION, decision.id);
    }

    private void open(TaskKind kind, IdentificationDecision decision) {
        var zone = agencies.require(decision.owner).zone();
        var today = LocalDate.ofInstant(decision.answeredAt == null ? decision.recordedAt : decision.answeredAt, zone);
        var due = today.plusDays(rules.on(DECISION_REVIEW, today).amount() + 1L)
                .atStartOfDay(zone)
                .toInstant();
        tasks.open(new ToDo(decision.owner, decision.person, kind, decision.id, due));
    }

    private static Rejection refused(@Nullable IdentificationState from, IdentificationState to) {
        return DECISION_MOVE_NOT_ALLOWED
                .because("%s does not follow", to)
                .with("current", from == null ? "NONE" : from)
                .with("allowed", IdentificationState.after(from));
    }
}
