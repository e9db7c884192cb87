package org.punte.identity.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;

/** Tells every version of every deadline again: a few dozen rows, in one transaction. */
@ApplicationScoped
class RuleRepublishing implements Republishing {
    private final DeadlineRuleRepository rules;
    private final Outbox outbox;

    RuleRepublishing(DeadlineRuleRepository rules, Outbox outbox) {
        this.rules = rules;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public int republish() {
        var all = rules.all();
        all.forEach(rule -> outbox.publish(new RuleEvent.Changed(rule)));
        return all.size();
    }
}
