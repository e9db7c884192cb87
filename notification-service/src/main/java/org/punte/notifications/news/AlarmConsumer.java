package org.punte.notifications.news;

import static java.util.Map.entry;
import static org.punte.notifications.message.MessageKind.REFERRAL_CALLED_BY_HAND;
import static org.punte.notifications.message.MessageKind.REFERRAL_CANCELLATION_UNSEEN;
import static org.punte.notifications.message.MessageKind.REFERRAL_DESK_GONE;
import static org.punte.notifications.message.MessageKind.REFERRAL_ESCALATED;
import static org.punte.notifications.message.MessageKind.REFERRAL_HOLD_DUE;
import static org.punte.notifications.message.MessageKind.REFERRAL_PARTY_PARTED;
import static org.punte.notifications.message.MessageKind.REFERRAL_QUESTION_OVERDUE;
import static org.punte.notifications.message.MessageKind.REFERRAL_RECEIVER_CLOSING;
import static org.punte.notifications.message.MessageKind.REFERRAL_REMINDER;
import static org.punte.notifications.message.MessageKind.REFERRAL_SILENT;
import static org.punte.notifications.message.MessageKind.REFERRAL_START_OVERDUE;
import static org.punte.notifications.message.MessageKind.REFERRAL_SYSTEM_SILENT;
import static org.punte.notifications.message.MessageKind.REFERRAL_WAIT_OVERDUE;
import static org.punte.notifications.news.Hearer.AUTHOR;
import static org.punte.notifications.news.Hearer.DESK;
import static org.punte.notifications.news.Hearer.RECEIVER_DESK;
import static org.punte.notifications.news.Hearer.RECEIVER_SUPERVISORS;
import static org.punte.notifications.news.Hearer.SUPERVISORS;
import static org.punte.notifications.news.Hearer.WORKERS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.Told.Matter;
import org.punte.notifications.news.Hearers.Line;

/** Tells what has not happened: who is waited for hears of it, and whoever waits. */
@ApplicationScoped
class AlarmConsumer implements EventHandler {
    /** Only the members we read; the producer may add others. Of a party it names all, so that whoever must not deal with one hears of none. */
    record Alarm(@Nullable String urgency, @Nullable List<UUID> referrals) {
        Matter of(UUID referral) {
            return Matter.referrals(referral, referrals == null ? List.of() : referrals, urgency);
        }
    }

    private static final Map<String, List<Line>> LINES = Map.ofEntries(
            entry("referral.reminded.v1", List.of(Line.of(REFERRAL_REMINDER, RECEIVER_DESK))),
            entry(
                    "referral.escalated.v1",
                    List.of(Line.of(REFERRAL_ESCALATED, RECEIVER_DESK, RECEIVER_SUPERVISORS, AUTHOR, SUPERVISORS))),
            entry("referral.silent.v1", List.of(Line.of(REFERRAL_SILENT, AUTHOR, DESK))),
            entry(
                    "referral.system-silent.v1",
                    List.of(
                            Line.of(REFERRAL_SYSTEM_SILENT, AUTHOR, DESK),
                            Line.of(REFERRAL_CALLED_BY_HAND, RECEIVER_DESK, RECEIVER_SUPERVISORS))),
            entry("referral.desk-gone.v1", List.of(Line.of(REFERRAL_DESK_GONE, AUTHOR, DESK, SUPERVISORS))),
            entry(
                    "referral.start-overdue.v1",
                    List.of(Line.of(REFERRAL_START_OVERDUE, RECEIVER_DESK, WORKERS, AUTHOR))),
            entry("referral.question-overdue.v1", List.of(Line.of(REFERRAL_QUESTION_OVERDUE, AUTHOR, SUPERVISORS))),
            entry(
                    "referral.wait-overdue.v1",
                    List.of(Line.of(REFERRAL_WAIT_OVERDUE, RECEIVER_DESK, RECEIVER_SUPERVISORS, AUTHOR, SUPERVISORS))),
            entry(
                    "referral.hold-due.v1",
                    List.of(Line.of(REFERRAL_HOLD_DUE, WORKERS, RECEIVER_DESK, RECEIVER_SUPERVISORS))),
            entry("referral.cancellation-unseen.v1", List.of(Line.of(REFERRAL_CANCELLATION_UNSEEN, RECEIVER_DESK))),
            entry("referral.receiver-closing.v1", List.of(Line.of(REFERRAL_RECEIVER_CLOSING, AUTHOR, DESK))),
            entry("referral.party-parted.v1", List.of(Line.of(REFERRAL_PARTY_PARTED, AUTHOR, RECEIVER_DESK, WORKERS))));

    private final Hearers hearers;

    AlarmConsumer(Hearers hearers) {
        this.hearers = hearers;
    }

    @Override
    public String name() {
        return "message-alarms";
    }

    @Override
    public Set<String> types() {
        return LINES.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        var matter = event.data(Alarm.class).of(event.subject());
        for (var line : LINES.get(event.type())) hearers.tell(event, line, matter);
    }
}
