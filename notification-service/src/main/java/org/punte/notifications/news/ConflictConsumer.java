package org.punte.notifications.news;

import static org.punte.notifications.message.MessageKind.CONFLICT_DECLARED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.Conflicts;
import org.punte.notifications.message.Conflicts.Heard;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;

/**
 * Tells the supervisors that a colleague must not deal with a referral, and the desk where no other supervisor sees it; to whoever
 * declared it nothing is said of it until it is lifted.
 */
@ApplicationScoped
class ConflictConsumer implements EventHandler {
    private static final String LIFTED = "conflict.lifted.v1";

    /** Only the members we read; the producer may add others. An older one, and a lifting, name the declared referral alone. */
    record Declared(
            UUID referral,
            UUID agency,
            UUID account,
            @Nullable List<UUID> referrals) {
        private Set<UUID> all() {
            var all = new HashSet<UUID>();
            all.add(referral);
            if (referrals != null) all.addAll(referrals);
            return all;
        }
    }

    private final Hearers hearers;
    private final MessageDelivery delivery;
    private final Conflicts conflicts;

    ConflictConsumer(Hearers hearers, MessageDelivery delivery, Conflicts conflicts) {
        this.hearers = hearers;
        this.delivery = delivery;
        this.conflicts = conflicts;
    }

    @Override
    public String name() {
        return "message-conflicts";
    }

    @Override
    public Set<String> types() {
        return Set.of("conflict.declared.v1", LIFTED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var declared = event.data(Declared.class);
        boolean lifted = event.is(LIFTED);
        boolean isNew =
                conflicts.keep(new Heard(event.subject(), declared.agency, declared.account, declared.all(), lifted));
        if (isNew && !lifted) tellSupervisors(event, declared);
    }

    /** Told again, it is no news to whoever has become a supervisor since. */
    private void tellSupervisors(ReceivedEvent event, Declared declared) {
        var matter = Matter.referral(declared.referral, null);
        var to = hearers.supervisors(declared.agency, matter)
                .filter(one -> !declared.account.equals(one.account()))
                .toList();
        delivery.deliver(new Told(CONFLICT_DECLARED, declared.agency, to, matter, Fact.of(event)));
    }
}
