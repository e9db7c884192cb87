package org.punte.notifications.news;

import static org.punte.notifications.message.MessageKind.ACCESS_ENDED;
import static org.punte.notifications.message.MessageKind.PERSON_READABLE;
import static org.punte.notifications.message.MessageKind.PERSON_READABLE_AGAIN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;

/**
 * Tells the named workers from when, and until when, they can read who a person is. Nobody else: it is about their own reading, and
 * whoever steps aside is named no longer. That others have to be named says the desk's list.
 */
@ApplicationScoped
class GrantConsumer implements EventHandler {
    private static final Map<String, MessageKind> KINDS = Map.of(
            "grant.opened.v1", PERSON_READABLE,
            "grant.resumed.v1", PERSON_READABLE_AGAIN,
            "grant.paused.v1", ACCESS_ENDED,
            "grant.ended.v1", ACCESS_ENDED);

    /** Only the fields we read, and no person among them; the producer may add others. */
    record Grant(
            UUID referral,
            UUID receiver,
            Set<UUID> workers,
            @Nullable Set<UUID> newTo) {
        /** Whoever knew it already would learn that somebody else is named no longer. */
        Set<UUID> hearing() {
            return newTo == null ? workers : newTo;
        }
    }

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
        return KINDS.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        delivery.deliver(told(event));
    }

    private static Told told(ReceivedEvent event) {
        var grant = event.data(Grant.class);
        return new Told(
                KINDS.get(event.type()),
                grant.receiver,
                Told.accounts(grant.hearing()),
                Matter.grant(grant.referral, event.subject()),
                Fact.of(event));
    }
}
