package org.punte.referrals.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;

/** Keeps the versions of our deadlines; those of other services are passed over. */
@ApplicationScoped
class DeadlineConsumer implements EventHandler {
    /** Whose deadline it is; the units of others mean nothing here. */
    record Named(String name) {}

    private final RuleRepository rules;
    private final Event<Rules.Changed> changes;

    DeadlineConsumer(RuleRepository rules, Event<Rules.Changed> changes) {
        this.rules = rules;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public Set<String> types() {
        return Set.of("deadline.changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!RuleName.isKnown(event.data(Named.class).name())) return;
        rules.put(event.data(DeadlineChanged.class), event.version());
        changes.fire(new Rules.Changed());
    }
}
