package org.punte.identity.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about deadlines, so that they start their clocks by them. */
sealed interface RuleEvent extends DomainEvent {
    /** A version of a deadline: amounts in {@code unit}, for clocks that start on {@code since} or later. */
    record Changed(UUID subject, int version, String name, List<Integer> amounts, DeadlineUnit unit, LocalDate since)
            implements RuleEvent {
        Changed(DeadlineRule rule) {
            this(rule.id, rule.version, rule.name, List.of(rule.amounts), rule.unit, rule.since);
        }

        @Override
        public String type() {
            return "deadline.changed.v1";
        }
    }
}
