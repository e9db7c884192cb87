package org.punte.identity.rule;

import static org.punte.identity.rule.RuleProblem.DEADLINE_DATE_NOT_POSSIBLE;
import static org.punte.identity.rule.RuleProblem.DEADLINE_RULE_NOT_FOUND;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Caller;

/** Reading deadlines and adding versions; one transaction each. */
@ApplicationScoped
@Transactional
class RuleWorkflow {
    private final DeadlineRuleRepository rules;
    private final Caller caller;
    private final Clock clock;
    private final Outbox outbox;

    RuleWorkflow(DeadlineRuleRepository rules, Caller caller, Clock clock, Outbox outbox) {
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
        this.outbox = outbox;
    }

    List<DeadlineRuleView> all() {
        return rules.all().stream().map(DeadlineRuleView::of).toList();
    }

    DeadlineRuleView see(UUID id) {
        return DeadlineRuleView.of(
                rules.findByIdOptional(id).orElseThrow(() -> DEADLINE_RULE_NOT_FOUND.because("No deadline %s", id)));
    }

    /** A day that has passed is refused: a version for it would say that clocks started by what nobody knew. */
    DeadlineRuleView change(ChangeRule command) {
        rules.lock(command.name());
        var before = rules.newest(command.name())
                .orElseThrow(() -> DEADLINE_RULE_NOT_FOUND.because("No deadline of this name"));
        if (command.amounts().size() != before.amounts.length)
            throw INVALID_INPUT.because("amounts: this deadline has %d", before.amounts.length);
        if (command.since().isBefore(today()) || command.since().isBefore(before.since))
            throw DEADLINE_DATE_NOT_POSSIBLE.because(
                    "since: today or later, and not before version %d", before.version);
        var rule = new DeadlineRule(before, command, caller.account(), clock.instant());
        rules.persist(rule);
        outbox.publish(new RuleEvent.Changed(rule));
        Log.infof("Deadline %s has version %d from %s", rule.name, rule.version, rule.since);
        return DeadlineRuleView.of(rule);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
