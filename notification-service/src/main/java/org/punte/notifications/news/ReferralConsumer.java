package org.punte.notifications.news;

import static org.punte.notifications.message.MessageKind.REFERRAL_CANCELLED;
import static org.punte.notifications.message.MessageKind.REFERRAL_EXPIRED;
import static org.punte.notifications.message.MessageKind.REFERRAL_RETURNED;
import static org.punte.notifications.message.MessageKind.REFERRAL_SENT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Addressee;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;

/** Tells the receiver's desk what arrives, and the author what became of it. */
@ApplicationScoped
class ReferralConsumer implements EventHandler {
    /** Only the fields we read, and no person among them; the producer may add others. */
    record Referral(
            UUID sender,
            UUID receiver,
            UUID author,
            @Nullable String urgency,
            @Nullable Set<UUID> workers,
            @Nullable String reason) {}

    private static final String AGENCY_CLOSED = "AGENCY_CLOSED";
    private static final Map<String, MessageKind> KINDS = Map.of(
            "referral.sent.v1", REFERRAL_SENT,
            "referral.acknowledged.v1", MessageKind.REFERRAL_ACKNOWLEDGED,
            "referral.accepted.v1", MessageKind.REFERRAL_ACCEPTED,
            "referral.declined.v1", MessageKind.REFERRAL_DECLINED,
            "referral.started.v1", MessageKind.REFERRAL_STARTED,
            "referral.completed.v1", MessageKind.REFERRAL_COMPLETED,
            "referral.cancelled.v1", REFERRAL_CANCELLED,
            "referral.expired.v1", REFERRAL_EXPIRED,
            "referral.consent-withdrawn.v1", MessageKind.REFERRAL_CONSENT_WITHDRAWN);

    private final MessageDelivery delivery;

    ReferralConsumer(MessageDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-referrals";
    }

    @Override
    public Set<String> types() {
        return KINDS.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        delivery.deliver(told(KINDS.get(event.type()), event));
    }

    private static Told told(MessageKind kind, ReceivedEvent event) {
        var referral = event.data(Referral.class);
        boolean toReceiver = kind == REFERRAL_SENT || kind == REFERRAL_CANCELLED;
        boolean returned = kind == REFERRAL_EXPIRED;
        return new Told(
                returned && AGENCY_CLOSED.equals(referral.reason) ? REFERRAL_RETURNED : kind,
                toReceiver ? referral.receiver : referral.sender,
                to(referral, toReceiver, returned),
                Matter.referral(event.subject(), referral.urgency),
                Fact.of(event));
    }

    private static List<Addressee> to(Referral referral, boolean toReceiver, boolean returned) {
        if (toReceiver) return deskAnd(referral.workers);
        // what came back has to go somewhere else at once, also when its author is not there
        if (returned) return deskAnd(Set.of(referral.author));
        return List.of(new Addressee(referral.author));
    }

    private static List<Addressee> deskAnd(@Nullable Set<UUID> workers) {
        var to = new ArrayList<>(List.of(Addressee.DESK));
        if (workers != null) to.addAll(Told.accounts(workers));
        return to;
    }
}
