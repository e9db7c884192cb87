package org.punte.notifications.news;

import static org.punte.notifications.message.MessageKind.TRANSFER_REQUESTED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;

/** Tells the owner of a case that another agency would like to have it: whoever had sent the referral, and the supervisors, or the desk where none of them sees it. */
@ApplicationScoped
class TransferConsumer implements EventHandler {
    /** Only the members we read; the producer may add others. */
    record Requested(UUID agency, UUID referral, UUID author) {}

    private final Hearers hearers;
    private final MessageDelivery delivery;

    TransferConsumer(Hearers hearers, MessageDelivery delivery) {
        this.hearers = hearers;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-transfers";
    }

    @Override
    public Set<String> types() {
        return Set.of("transfer.requested.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var asked = event.data(Requested.class);
        var matter = Matter.request(asked.referral, event.subject());
        var author = hearers.orDesk(asked.agency, asked.author, matter);
        var to = Stream.concat(author, hearers.supervisors(asked.agency, matter));
        delivery.deliver(
                new Told(TRANSFER_REQUESTED, asked.agency, to.distinct().toList(), matter, Fact.of(event)));
    }
}
