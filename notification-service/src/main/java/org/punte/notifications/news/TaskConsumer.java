package org.punte.notifications.news;

import static org.punte.notifications.message.MessageKind.TASK_OPENED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;

/** Tells whoever has something to do for a person that it waits, not what it is about. */
@ApplicationScoped
class TaskConsumer implements EventHandler {
    private static final Set<String> JUDGED_BY_ANOTHER = Set.of("CONFIRM_VITAL_INTEREST", "DECIDE_OTHER_BASIS");

    /** Only the members we read; the producer may add others. */
    record Opened(
            UUID agency,
            String kind,
            List<UUID> accounts,
            @Nullable String role) {}

    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;

    TaskConsumer(RoleHolderRepository holders, MessageDelivery delivery) {
        this.holders = holders;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-tasks";
    }

    @Override
    public Set<String> types() {
        return Set.of("task.opened.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var opened = event.data(Opened.class);
        var all = opened.role == null ? opened.accounts : holders.at(opened.agency, opened.role);
        var to = all.stream().filter(one -> !isOwn(opened, one, event.actor())).toList();
        var matter = Matter.about(event.subject());
        delivery.deliver(new Told(TASK_OPENED, opened.agency, Told.accounts(to), matter, Fact.of(event)));
    }

    /** Whoever invoked the basis does not judge it, and would find nothing to do. */
    private static boolean isOwn(Opened opened, UUID account, @Nullable UUID actor) {
        return JUDGED_BY_ANOTHER.contains(opened.kind) && account.equals(actor);
    }
}
