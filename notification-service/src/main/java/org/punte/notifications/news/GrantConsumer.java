package org.punte.notifications.news;

import static org.punte.notifications.message.MessageKind.ACCESS_ENDED;
import static org.punte.notifications.message.MessageKind.PERSON_READABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;

/** Tells the named workers from when, and until when, they can read who a person is. */
@ApplicationScoped
class GrantConsumer implements EventHandler {
    private static final String OPENED = "grant.opened.v1";

    /** Only the fields we read, and no person among them; the producer may add others. */
    record Grant(UUID referral, UUID receiver, Set<UUID> workers) {}

    private final MessageDelivery delivery;

    GrantConsumer(MessageDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-grants";
    }

    @Override
    public Set<String> types() {
        return Set.of(OPENED, "grant.paused.v1", "grant.ended.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        delivery.deliver(told(event));
    }

    private static Told told(ReceivedEvent event) {
        var grant = event.data(Grant.class);
        return new Told(
                event.is(OPENED) ? PERSON_READABLE : ACCESS_ENDED,
                grant.receiver,
                Told.accounts(grant.workers),
                Matter.grant(grant.referral, event.subject()),
                Fact.of(event));
    }
}
