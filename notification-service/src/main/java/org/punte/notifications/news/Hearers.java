package org.punte.notifications.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Addressee;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;
import org.punte.web.caller.Roles;

/** Finds who somebody is at the two sides of a referral now, and tells them. */
@ApplicationScoped
class Hearers {
    /** Only the members we read, and no person among them; the producer may add others. */
    record Waiting(
            UUID sender,
            UUID receiver,
            UUID author,
            @Nullable String urgency,
            @Nullable List<UUID> workers) {}

    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;

    Hearers(RoleHolderRepository holders, MessageDelivery delivery) {
        this.holders = holders;
        this.delivery = delivery;
    }

    /** Each of them once, in the box of their own agency. */
    void tell(MessageKind kind, ReceivedEvent event, Waiting waiting, Set<Hearer> to) {
        var atSender = to.stream().flatMap(hearer -> ofSender(hearer, waiting));
        var atReceiver = to.stream().flatMap(hearer -> ofReceiver(hearer, waiting));
        deliver(kind, event, waiting, waiting.sender, atSender);
        deliver(kind, event, waiting, waiting.receiver, atReceiver);
    }

    private void deliver(MessageKind kind, ReceivedEvent event, Waiting waiting, UUID agency, Stream<Addressee> to) {
        var each = to.distinct().toList();
        var matter = Matter.referral(event.subject(), waiting.urgency);
        if (!each.isEmpty()) delivery.deliver(new Told(kind, agency, each, matter, Fact.of(event)));
    }

    private Stream<Addressee> ofSender(Hearer hearer, Waiting waiting) {
        return switch (hearer) {
            case AUTHOR -> holders.orDesk(waiting.sender, waiting.author).stream();
            case DESK -> Stream.of(Addressee.DESK);
            case SUPERVISORS -> supervisors(waiting.sender);
            case RECEIVER_DESK, RECEIVER_SUPERVISORS, WORKERS -> Stream.of();
        };
    }

    private Stream<Addressee> ofReceiver(Hearer hearer, Waiting waiting) {
        return switch (hearer) {
            case RECEIVER_DESK -> Stream.of(Addressee.DESK);
            case RECEIVER_SUPERVISORS -> supervisors(waiting.receiver);
            case WORKERS -> workers(waiting);
            case AUTHOR, DESK, SUPERVISORS -> Stream.of();
        };
    }

    /** The desk, where an agency has none: somebody has to hear of it. */
    private Stream<Addressee> supervisors(UUID agency) {
        var supervisors = holders.at(agency, Roles.SUPERVISOR);
        return supervisors.isEmpty()
                ? Stream.of(Addressee.DESK)
                : supervisors.stream().map(Addressee::new);
    }

    private Stream<Addressee> workers(Waiting waiting) {
        if (waiting.workers == null) return Stream.of();
        return waiting.workers.stream().flatMap(worker -> holders.orDesk(waiting.receiver, worker).stream());
    }
}
