package org.punte.notifications.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.Conflicts;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Addressee;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;
import org.punte.web.caller.Roles;

/**
 * Finds who somebody is at the two sides of a referral or a call now, and tells them. Whoever tells by itself asks here whom: of what
 * goes on between two sides nothing is said to nobody.
 */
@ApplicationScoped
public class Hearers {
    /** A message, and who of the two sides gets it. */
    record Line(MessageKind kind, Set<Hearer> to) {
        static Line of(MessageKind kind, Hearer... to) {
            return new Line(kind, Set.of(to));
        }
    }

    /**
     * Only the members we read, and no person among them; the producer may add others. A draft and a call as a whole have no receiver,
     * and what is told to the receiver alone may name no author.
     */
    private record Sides(
            UUID sender,
            @Nullable UUID receiver,
            @Nullable UUID author,
            @Nullable String urgency,
            @Nullable List<UUID> workers) {
        boolean isEmergency() {
            return "EMERGENCY".equals(urgency);
        }
    }

    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;
    private final Conflicts conflicts;

    Hearers(RoleHolderRepository holders, MessageDelivery delivery, Conflicts conflicts) {
        this.holders = holders;
        this.delivery = delivery;
        this.conflicts = conflicts;
    }

    /** Each of them once, in the box of their own agency. */
    void tell(ReceivedEvent event, Line line, Matter matter) {
        var sides = event.data(Sides.class);
        var atSender = line.to.stream().flatMap(hearer -> ofSender(hearer, sides, matter));
        deliver(event, line.kind, matter, sides.sender, atSender);
        if (sides.receiver == null) return;
        var atReceiver = line.to.stream().flatMap(hearer -> ofReceiver(hearer, sides.receiver, sides, matter));
        deliver(event, line.kind, matter, sides.receiver, atReceiver);
    }

    private void deliver(ReceivedEvent event, MessageKind kind, Matter matter, UUID agency, Stream<Addressee> to) {
        var each = to.distinct().toList();
        if (!each.isEmpty()) delivery.deliver(new Told(kind, agency, each, matter, Fact.of(event)));
    }

    private Stream<Addressee> ofSender(Hearer hearer, Sides sides, Matter matter) {
        return switch (hearer) {
            case AUTHOR -> Stream.ofNullable(sides.author).flatMap(author -> orDesk(sides.sender, author, matter));
            case AUTHOR_ALONE -> Stream.ofNullable(sides.author).map(Addressee::new);
            case DESK -> Stream.of(Addressee.DESK);
            case SUPERVISORS -> supervisors(sides.sender, matter);
            case SUPERVISORS_IN_EMERGENCY -> sides.isEmergency() ? supervisors(sides.sender, matter) : Stream.of();
            case RECEIVER_DESK, RECEIVER_SUPERVISORS, WORKERS -> Stream.of();
        };
    }

    private Stream<Addressee> ofReceiver(Hearer hearer, UUID receiver, Sides sides, Matter matter) {
        return switch (hearer) {
            case RECEIVER_DESK -> Stream.of(Addressee.DESK);
            case RECEIVER_SUPERVISORS -> supervisors(receiver, matter);
            case WORKERS ->
                Stream.ofNullable(sides.workers)
                        .flatMap(List::stream)
                        .flatMap(worker -> orDesk(receiver, worker, matter));
            case AUTHOR, AUTHOR_ALONE, DESK, SUPERVISORS, SUPERVISORS_IN_EMERGENCY -> Stream.of();
        };
    }

    /** All of them, and the desk as well where one of them has left or stands aside, or where none of them reads it: a system, or nobody at all. */
    public List<Addressee> someone(UUID agency, List<UUID> accounts, Matter matter) {
        var told = accounts.stream().flatMap(account -> orDesk(agency, account, matter));
        boolean read = accounts.stream().anyMatch(account -> holders.worksCases(agency, account));
        return Stream.concat(told, read ? Stream.of() : Stream.of(Addressee.DESK))
                .distinct()
                .toList();
    }

    /** Whoever stands aside from it is told all the same, for the day on which that is lifted; until then somebody else has to hear of it. */
    Stream<Addressee> orDesk(UUID agency, UUID account, Matter matter) {
        var told = holders.orDesk(agency, account).stream();
        return conflicts.isHidden(matter, agency, account) ? Stream.concat(told, Stream.of(Addressee.DESK)) : told;
    }

    /** The desk as well, where none of them can see it, or an agency has none: somebody has to hear of it. */
    Stream<Addressee> supervisors(UUID agency, Matter matter) {
        var supervisors = holders.at(agency, Roles.SUPERVISOR);
        var told = supervisors.stream().map(Addressee::new);
        boolean unseen = supervisors.stream().allMatch(one -> conflicts.isHidden(matter, agency, one));
        return unseen ? Stream.concat(told, Stream.of(Addressee.DESK)) : told;
    }
}
