package org.punte.notifications.message;

import static org.punte.notifications.message.MessageKind.ACCESS_ENDED;
import static org.punte.notifications.message.MessageKind.PERSON_READABLE;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.punte.messaging.Events;
import org.punte.messaging.Inbox;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;

/** Tells the named workers from when, and until when, they can read who a person is. */
@ApplicationScoped
class GrantConsumer {
    /** Only the fields we read, and no person among them; the producer may add others. */
    record Grant(UUID referral, UUID receiver, Set<UUID> workers) {}

    private final Events events;
    private final Inbox inbox;
    private final MessageDelivery delivery;

    GrantConsumer(Events events, Inbox inbox, MessageDelivery delivery) {
        this.events = events;
        this.inbox = inbox;
        this.delivery = delivery;
    }

    @Incoming("message-grants")
    @Blocking
    @Transactional
    void on(String message) {
        var event = events.read(message);
        if (event.is("grant.opened.v1", "grant.ended.v1") && inbox.claim("message-grants", event.id())) {
            delivery.deliver(told(event));
        }
    }

    private static Told told(ReceivedEvent event) {
        var grant = event.data(Grant.class);
        return new Told(
                event.is("grant.opened.v1") ? PERSON_READABLE : ACCESS_ENDED,
                grant.receiver,
                Told.accounts(grant.workers),
                Matter.grant(grant.referral, event.subject()),
                Fact.of(event));
    }
}
