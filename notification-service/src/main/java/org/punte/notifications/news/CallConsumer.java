package org.punte.notifications.news;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Addressee;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;
import org.punte.web.caller.Roles;

/**
 * Tells desks what they are asked together with others, and whoever asked what became of it; and of services that closed. What
 * becomes of a call, or of a service that somebody waits for, cannot wait for its author: the desk hears it too, and in an
 * emergency the supervisors.
 */
@ApplicationScoped
class CallConsumer implements EventHandler {
    /** Only the members we read, and no person among them; the producer may add others. A call as a whole has no receiver. */
    record Asked(
            UUID sender,
            @Nullable UUID receiver,
            @Nullable UUID author,
            @Nullable String urgency,
            @Nullable UUID call,
            @Nullable UUID offeredBy,
            @Nullable Set<UUID> workers,
            @Nullable UUID referral,
            @Nullable Boolean last) {
        /** Its end is told to the same people, and says more. */
        boolean endsCall() {
            return Boolean.TRUE.equals(last);
        }
    }

    private static final Map<String, MessageKind> KINDS = Map.ofEntries(
            entry("referral.service-closed.v1", MessageKind.SERVICE_CLOSED),
            entry("capacity.asked.v1", MessageKind.CAPACITY_ASKED),
            entry("capacity.answered.v1", MessageKind.CAPACITY_ANSWERED),
            entry("call.asked.v1", MessageKind.CALL_RECEIVED),
            entry("call.offered.v1", MessageKind.CALL_OFFERED),
            entry("call.declined.v1", MessageKind.CALL_DECLINED),
            entry("call.confirmed.v1", MessageKind.CALL_CONFIRMED),
            entry("call.not-needed.v1", MessageKind.CALL_NOT_NEEDED),
            entry("call.lapsed.v1", MessageKind.CALL_LAPSED),
            entry("call.silent.v1", MessageKind.CALL_SILENT),
            entry("call.closed.v1", MessageKind.CALL_CLOSED));

    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;

    CallConsumer(RoleHolderRepository holders, MessageDelivery delivery) {
        this.holders = holders;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-calls";
    }

    @Override
    public Set<String> types() {
        return KINDS.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        var kind = KINDS.get(event.type());
        var asked = event.data(Asked.class);
        if (kind == MessageKind.CALL_DECLINED && asked.endsCall()) return;
        var agency = isForReceiver(kind) ? asked.receiver : asked.sender;
        delivery.deliver(new Told(kind, agency, to(kind, asked), matter(kind, event.subject(), asked), Fact.of(event)));
    }

    private static boolean isForReceiver(MessageKind kind) {
        return switch (kind) {
            case CAPACITY_ASKED, CALL_RECEIVED, CALL_CONFIRMED, CALL_NOT_NEEDED -> true;
            default -> false;
        };
    }

    private List<Addressee> to(MessageKind kind, Asked asked) {
        var accounts = new LinkedHashSet<UUID>();
        if (isForReceiver(kind)) {
            if (asked.workers != null) accounts.addAll(asked.workers);
            return deskAnd(accounts);
        }
        if (asked.author != null) accounts.add(asked.author);
        if (!isPressing(kind)) return Told.accounts(accounts);
        if ("EMERGENCY".equals(asked.urgency)) accounts.addAll(holders.at(asked.sender, Roles.SUPERVISOR));
        return deskAnd(accounts);
    }

    private static boolean isPressing(MessageKind kind) {
        return switch (kind) {
            case SERVICE_CLOSED, CALL_OFFERED, CALL_DECLINED, CALL_LAPSED, CALL_SILENT, CALL_CLOSED -> true;
            default -> false;
        };
    }

    private static List<Addressee> deskAnd(Set<UUID> accounts) {
        return Stream.concat(Stream.of(Addressee.DESK), Told.accounts(accounts).stream())
                .toList();
    }

    private static Matter matter(MessageKind kind, UUID subject, Asked asked) {
        return switch (kind) {
            case SERVICE_CLOSED -> Matter.referral(subject, asked.urgency);
            case CALL_CONFIRMED -> Matter.referral(asked.referral, null);
            case CALL_RECEIVED, CALL_SILENT, CALL_CLOSED -> new Matter(null, null, asked.urgency, subject, null);
            case CALL_OFFERED, CALL_DECLINED, CALL_LAPSED -> new Matter(null, null, asked.urgency, asked.call, null);
            default -> Matter.about(subject, null);
        };
    }
}
