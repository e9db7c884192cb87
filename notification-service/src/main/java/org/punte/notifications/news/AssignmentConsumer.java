package org.punte.notifications.news;

import static org.punte.notifications.message.MessageKind.REFERRAL_ASSIGNED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;

/** Tells whoever was given a referral to look after. */
@ApplicationScoped
class AssignmentConsumer implements EventHandler {
    /** Only the members we read; the producer may add others. */
    record Assigned(UUID receiver, UUID account, @Nullable String urgency) {}

    private final Hearers hearers;
    private final MessageDelivery delivery;

    AssignmentConsumer(Hearers hearers, MessageDelivery delivery) {
        this.hearers = hearers;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-assignments";
    }

    @Override
    public Set<String> types() {
        return Set.of("referral.assigned.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var assigned = event.data(Assigned.class);
        var matter = Matter.referral(event.subject(), assigned.urgency);
        var to = hearers.orDesk(assigned.receiver, assigned.account, matter).toList();
        delivery.deliver(new Told(REFERRAL_ASSIGNED, assigned.receiver, to, matter, each(event)));
    }

    /** Never told again by republishing: each is a fact of its own. A line that came back to the desk counts its versions anew. */
    private static Fact each(ReceivedEvent event) {
        return new Fact(event.id(), event.version(), event.time());
    }
}
