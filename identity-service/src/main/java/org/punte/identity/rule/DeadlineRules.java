package org.punte.identity.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** By which rule a clock starts. Whoever starts one keeps the moment and the version: later versions do not move it. */
@ApplicationScoped
@Transactional
public class DeadlineRules {
    private final DeadlineRuleRepository rules;

    DeadlineRules(DeadlineRuleRepository rules) {
        this.rules = rules;
    }

    /** What holds for a clock that starts: amounts in {@code unit}, and which version said so. */
    public record Rule(DeadlineName name, int version, List<Integer> amounts, DeadlineUnit unit) {
        /** The only amount, or the first of several. */
        public int amount() {
            return amounts.get(0);
        }
    }

    /** The rule on this day; each name ships with a version that holds since ever. */
    public Rule on(DeadlineName name, LocalDate day) {
        return rules.on(name.name(), day)
                .map(rule -> new Rule(name, rule.version, List.of(rule.amounts), rule.unit))
                .orElseThrow(() -> new IllegalStateException("No deadline " + name));
    }
}
