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
import org.punte.web.caller.Roles;

/** Tells the supervisors that a colleague must not deal with a referral; to whoever declared it nothing is said of it until it is lifted. */
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

    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;
    private final Conflicts conflicts;

    ConflictConsumer(RoleHolderRepository holders, MessageDelivery delivery, Conflicts conflicts) {
        this.holders = holders;
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
        conflicts.keep(new Heard(event.subject(), declared.agency, declared.account, declared.all(), lifted));
        if (!lifted) tellSupervisors(event, declared);
    }

    private void tellSupervisors(ReceivedEvent event, Declared declared) {
        var to = holders.at(declared.agency, Roles.SUPERVISOR).stream()
                .filter(supervisor -> !supervisor.equals(declared.account))
                .toList();
        var matter = Matter.referral(declared.referral, null);
        delivery.deliver(new Told(CONFLICT_DECLARED, declared.agency, Told.accounts(to), matter, Fact.of(event)));
    }
}
