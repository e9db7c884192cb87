package org.punte.notifications.news;

import static java.util.Map.entry;
import static org.punte.notifications.news.Hearer.ASKING_NEXT;
import static org.punte.notifications.news.Hearer.AUTHOR;
import static org.punte.notifications.news.Hearer.AUTHOR_ALONE;
import static org.punte.notifications.news.Hearer.DESK;
import static org.punte.notifications.news.Hearer.RECEIVER;
import static org.punte.notifications.news.Hearer.RECEIVER_DESK;
import static org.punte.notifications.news.Hearer.SENDING_DESK;
import static org.punte.notifications.news.Hearer.SUPERVISORS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told.Matter;
import org.punte.notifications.news.Hearers.Line;

/** Tells the receiver's desk what arrives, and the sender what became of it. */
@ApplicationScoped
class ReferralConsumer implements EventHandler {
    private static final String AGENCY_CLOSED = "AGENCY_CLOSED";
    private static final String CONSENT_WITHDRAWN = "referral.consent-withdrawn.v1";

    private static final String IN_ERROR = "referral.entered-in-error.v1";
    private static final String CANCELLED = "referral.cancelled.v1";

    /** What came back has to go somewhere else at once, also when its author is not there. */
    private static final Line CAME_BACK = new Line(MessageKind.REFERRAL_RETURNED, SENDING_DESK);

    /** Taken on, and let go again under whatever name. */
    private static final Line GIVEN_BACK = Line.of(MessageKind.REFERRAL_GIVEN_BACK, AUTHOR, DESK, SUPERVISORS);

    /** Nobody there looks after it any more; workers who read hear it with the end of their access. */
    private static final Line NOTHING_TO_ANSWER = Line.of(MessageKind.REFERRAL_CONSENT_WITHDRAWN, RECEIVER_DESK);

    /** A supervisor has taken away what somebody else wrote: it is under way no more. */
    private static final Line TAKEN_AWAY = Line.of(MessageKind.REFERRAL_TAKEN_AWAY, AUTHOR);

    /** Somebody else has taken back what the author waits for, and nobody else would say so; what ends with a case ends by itself. */
    private static final Line TAKEN_BACK = Line.of(MessageKind.REFERRAL_CANCELLED, AUTHOR);

    /** What is said instead where the whole case is asked for. */
    private static final Map<String, Line> TRANSFERS = Map.of(
            "referral.sent.v1",
            new Line(MessageKind.TRANSFER_RECEIVED, RECEIVER),
            "referral.accepted.v1",
            Line.of(MessageKind.TRANSFER_ACCEPTED, AUTHOR));

    private static final Map<String, Line> LINES = Map.ofEntries(
            entry("referral.sent.v1", new Line(MessageKind.REFERRAL_SENT, RECEIVER)),
            entry("party.sent.v1", new Line(MessageKind.PARTY_SENT, RECEIVER)),
            entry("referral.acknowledged.v1", Line.of(MessageKind.REFERRAL_ACKNOWLEDGED, AUTHOR)),
            entry(
                    "referral.information-requested.v1",
                    new Line(MessageKind.REFERRAL_INFORMATION_REQUESTED, SENDING_DESK)),
            entry("referral.information-given.v1", new Line(MessageKind.REFERRAL_INFORMATION_GIVEN, RECEIVER)),
            entry("referral.promised.v1", new Line(MessageKind.REFERRAL_PROMISED, RECEIVER)),
            entry("referral.promise-denied.v1", new Line(MessageKind.REFERRAL_PROMISE_DENIED, SENDING_DESK)),
            entry("referral.accepted.v1", Line.of(MessageKind.REFERRAL_ACCEPTED, AUTHOR)),
            entry("referral.waitlisted.v1", new Line(MessageKind.REFERRAL_WAITLISTED, ASKING_NEXT)),
            entry("referral.declined.v1", new Line(MessageKind.REFERRAL_DECLINED, ASKING_NEXT)),
            entry("referral.redirected.v1", new Line(MessageKind.REFERRAL_REDIRECTED, ASKING_NEXT)),
            entry("referral.answer-undone.v1", new Line(MessageKind.REFERRAL_ANSWER_UNDONE, ASKING_NEXT)),
            entry("referral.started.v1", Line.of(MessageKind.REFERRAL_STARTED, AUTHOR)),
            entry("referral.held.v1", Line.of(MessageKind.REFERRAL_HELD, AUTHOR)),
            entry("referral.resumed.v1", Line.of(MessageKind.REFERRAL_RESUMED, AUTHOR)),
            entry("referral.completed.v1", Line.of(MessageKind.REFERRAL_COMPLETED, AUTHOR)),
            entry("referral.not-delivered.v1", new Line(MessageKind.REFERRAL_NOT_DELIVERED, SENDING_DESK)),
            entry("referral.returned.v1", GIVEN_BACK),
            entry(CANCELLED, new Line(MessageKind.REFERRAL_CANCELLED, RECEIVER)),
            entry("referral.cancellation-confirmed.v1", Line.of(MessageKind.REFERRAL_CANCELLATION_CONFIRMED, AUTHOR)),
            entry(IN_ERROR, new Line(MessageKind.REFERRAL_IN_ERROR, RECEIVER)),
            entry("referral.expired.v1", new Line(MessageKind.REFERRAL_EXPIRED, SENDING_DESK)),
            entry(CONSENT_WITHDRAWN, new Line(MessageKind.REFERRAL_CONSENT_WITHDRAWN, SENDING_DESK)),
            entry("referral.draft-expiring.v1", Line.of(MessageKind.REFERRAL_DRAFT_EXPIRING, AUTHOR_ALONE)));

    private final Hearers hearers;

    ReferralConsumer(Hearers hearers) {
        this.hearers = hearers;
    }

    @Override
    public String name() {
        return "message-referrals";
    }

    @Override
    public Set<String> types() {
        return LINES.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        var referral = event.data(ReferralHeard.class);
        if (event.is("referral.sent.v1") && referral.isToldByItsParty()) return;
        var matter = Matter.referrals(referral.at(event.subject()), referral.all(), referral.urgency());
        hearers.tell(event, line(event, referral), matter);
        if (event.is(CONSENT_WITHDRAWN)) hearers.tell(event, NOTHING_TO_ANSWER, matter);
        if (referral.isAuthor(event.actor())) return;
        if (event.is(IN_ERROR)) hearers.tell(event, TAKEN_AWAY, matter);
        if (event.is(CANCELLED) && event.actor() != null) hearers.tell(event, TAKEN_BACK, matter);
    }

    private static Line line(ReceivedEvent event, ReferralHeard referral) {
        if (referral.isTransfer() && TRANSFERS.containsKey(event.type())) return TRANSFERS.get(event.type());
        if (referral.givenBack()) return GIVEN_BACK;
        boolean closed = event.is("referral.expired.v1") && AGENCY_CLOSED.equals(referral.reason());
        return closed ? CAME_BACK : LINES.get(event.type());
    }
}
