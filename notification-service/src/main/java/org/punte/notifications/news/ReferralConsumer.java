package org.punte.notifications.news;

import static java.util.Map.entry;
import static org.punte.notifications.news.Audience.ASKING_NEXT;
import static org.punte.notifications.news.Audience.AUTHOR;
import static org.punte.notifications.news.Audience.AUTHOR_ALONE;
import static org.punte.notifications.news.Audience.RECEIVER;
import static org.punte.notifications.news.Audience.RECEIVER_DESK;
import static org.punte.notifications.news.Audience.SENDING_DESK;
import static org.punte.notifications.news.Audience.SENDING_SUPERVISORS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;

/** Tells the receiver's desk what arrives, and the sender what became of it. */
@ApplicationScoped
class ReferralConsumer implements EventHandler {
    private static final String AGENCY_CLOSED = "AGENCY_CLOSED";
    private static final String CONSENT_WITHDRAWN = "referral.consent-withdrawn.v1";

    /** What came back has to go somewhere else at once, also when its author is not there. */
    private static final Rule CAME_BACK = new Rule(MessageKind.REFERRAL_RETURNED, SENDING_DESK);

    /** Taken on, and let go again under whatever name. */
    private static final Rule GIVEN_BACK = new Rule(MessageKind.REFERRAL_GIVEN_BACK, SENDING_SUPERVISORS);

    /** Nobody there looks after it any more; workers who read hear it with the end of their access. */
    private static final Rule NOTHING_TO_ANSWER = new Rule(MessageKind.REFERRAL_CONSENT_WITHDRAWN, RECEIVER_DESK);

    /** What is said instead where the whole case is asked for. */
    private static final Map<String, Rule> TRANSFERS = Map.of(
            "referral.sent.v1", new Rule(MessageKind.TRANSFER_RECEIVED, RECEIVER),
            "referral.accepted.v1", new Rule(MessageKind.TRANSFER_ACCEPTED, AUTHOR));

    private static final Map<String, Rule> RULES = Map.ofEntries(
            entry("referral.sent.v1", new Rule(MessageKind.REFERRAL_SENT, RECEIVER)),
            entry("party.sent.v1", new Rule(MessageKind.PARTY_SENT, RECEIVER)),
            entry("referral.acknowledged.v1", new Rule(MessageKind.REFERRAL_ACKNOWLEDGED, AUTHOR)),
            entry(
                    "referral.information-requested.v1",
                    new Rule(MessageKind.REFERRAL_INFORMATION_REQUESTED, SENDING_DESK)),
            entry("referral.information-given.v1", new Rule(MessageKind.REFERRAL_INFORMATION_GIVEN, RECEIVER)),
            entry("referral.promised.v1", new Rule(MessageKind.REFERRAL_PROMISED, RECEIVER)),
            entry("referral.promise-denied.v1", new Rule(MessageKind.REFERRAL_PROMISE_DENIED, SENDING_DESK)),
            entry("referral.accepted.v1", new Rule(MessageKind.REFERRAL_ACCEPTED, AUTHOR)),
            entry("referral.waitlisted.v1", new Rule(MessageKind.REFERRAL_WAITLISTED, ASKING_NEXT)),
            entry("referral.declined.v1", new Rule(MessageKind.REFERRAL_DECLINED, ASKING_NEXT)),
            entry("referral.redirected.v1", new Rule(MessageKind.REFERRAL_REDIRECTED, ASKING_NEXT)),
            entry("referral.answer-undone.v1", new Rule(MessageKind.REFERRAL_ANSWER_UNDONE, ASKING_NEXT)),
            entry("referral.started.v1", new Rule(MessageKind.REFERRAL_STARTED, AUTHOR)),
            entry("referral.held.v1", new Rule(MessageKind.REFERRAL_HELD, AUTHOR)),
            entry("referral.resumed.v1", new Rule(MessageKind.REFERRAL_RESUMED, AUTHOR)),
            entry("referral.completed.v1", new Rule(MessageKind.REFERRAL_COMPLETED, AUTHOR)),
            entry("referral.not-delivered.v1", new Rule(MessageKind.REFERRAL_NOT_DELIVERED, SENDING_DESK)),
            entry("referral.returned.v1", GIVEN_BACK),
            entry("referral.cancelled.v1", new Rule(MessageKind.REFERRAL_CANCELLED, RECEIVER)),
            entry("referral.cancellation-confirmed.v1", new Rule(MessageKind.REFERRAL_CANCELLATION_CONFIRMED, AUTHOR)),
            entry("referral.entered-in-error.v1", new Rule(MessageKind.REFERRAL_IN_ERROR, RECEIVER)),
            entry("referral.expired.v1", new Rule(MessageKind.REFERRAL_EXPIRED, SENDING_DESK)),
            entry(CONSENT_WITHDRAWN, new Rule(MessageKind.REFERRAL_CONSENT_WITHDRAWN, SENDING_DESK)),
            entry("referral.draft-expiring.v1", new Rule(MessageKind.REFERRAL_DRAFT_EXPIRING, AUTHOR_ALONE)));

    /** What is said, and to whom. */
    private record Rule(MessageKind kind, Audience audience) {}

    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;

    ReferralConsumer(RoleHolderRepository holders, MessageDelivery delivery) {
        this.holders = holders;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-referrals";
    }

    @Override
    public Set<String> types() {
        return RULES.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        var referral = event.data(ReferralHeard.class);
        if (event.is("referral.sent.v1") && referral.isToldByItsParty()) return;
        tell(rule(event, referral), event, referral);
        if (event.is(CONSENT_WITHDRAWN)) tell(NOTHING_TO_ANSWER, event, referral);
    }

    private void tell(Rule rule, ReceivedEvent event, ReferralHeard referral) {
        delivery.deliver(new Told(
                rule.kind,
                rule.audience.agency(referral),
                rule.audience.of(referral, holders),
                Matter.referrals(referral.at(event.subject()), referral.all(), referral.urgency()),
                Fact.of(event)));
    }

    private static Rule rule(ReceivedEvent event, ReferralHeard referral) {
        if (referral.isTransfer() && TRANSFERS.containsKey(event.type())) return TRANSFERS.get(event.type());
        if (referral.givenBack()) return GIVEN_BACK;
        boolean closed = event.is("referral.expired.v1") && AGENCY_CLOSED.equals(referral.reason());
        return closed ? CAME_BACK : RULES.get(event.type());
    }
}
