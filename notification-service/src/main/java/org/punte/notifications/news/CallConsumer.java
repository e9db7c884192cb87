package org.punte.notifications.news;

import static java.util.Map.entry;
import static org.punte.notifications.message.MessageKind.CALL_CLOSED;
import static org.punte.notifications.message.MessageKind.CALL_CONFIRMED;
import static org.punte.notifications.message.MessageKind.CALL_DECLINED;
import static org.punte.notifications.message.MessageKind.CALL_LAPSED;
import static org.punte.notifications.message.MessageKind.CALL_NOT_NEEDED;
import static org.punte.notifications.message.MessageKind.CALL_OFFERED;
import static org.punte.notifications.message.MessageKind.CALL_RECEIVED;
import static org.punte.notifications.message.MessageKind.CALL_SILENT;
import static org.punte.notifications.message.MessageKind.CAPACITY_ANSWERED;
import static org.punte.notifications.message.MessageKind.CAPACITY_ASKED;
import static org.punte.notifications.message.MessageKind.SERVICE_CLOSED;
import static org.punte.notifications.news.Hearer.ASKING_NEXT;
import static org.punte.notifications.news.Hearer.AUTHOR;
import static org.punte.notifications.news.Hearer.RECEIVER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told.Matter;
import org.punte.notifications.news.Hearers.Line;

/**
 * Tells desks what they are asked together with others, and whoever asked what became of it; and of services that closed. What
 * becomes of a call, or of a service that somebody waits for, cannot wait for its author: the desk hears it too, and in an
 * emergency the supervisors.
 */
@ApplicationScoped
class CallConsumer implements EventHandler {
    /** What we read of a call beside its two sides: only these members; the producer may add others. */
    record Asked(
            @Nullable String urgency,
            @Nullable UUID call,
            @Nullable UUID referral,
            @Nullable Boolean last) {
        /** Its end is told to the same people, and says more. */
        boolean endsCall() {
            return Boolean.TRUE.equals(last);
        }
    }

    private static final Map<String, Line> LINES = Map.ofEntries(
            entry("referral.service-closed.v1", new Line(SERVICE_CLOSED, ASKING_NEXT)),
            entry("capacity.asked.v1", new Line(CAPACITY_ASKED, RECEIVER)),
            entry("capacity.answered.v1", Line.of(CAPACITY_ANSWERED, AUTHOR)),
            entry("call.asked.v1", new Line(CALL_RECEIVED, RECEIVER)),
            entry("call.offered.v1", new Line(CALL_OFFERED, ASKING_NEXT)),
            entry("call.declined.v1", new Line(CALL_DECLINED, ASKING_NEXT)),
            entry("call.confirmed.v1", new Line(CALL_CONFIRMED, RECEIVER)),
            entry("call.not-needed.v1", new Line(CALL_NOT_NEEDED, RECEIVER)),
            entry("call.lapsed.v1", new Line(CALL_LAPSED, ASKING_NEXT)),
            entry("call.silent.v1", new Line(CALL_SILENT, ASKING_NEXT)),
            entry("call.closed.v1", new Line(CALL_CLOSED, ASKING_NEXT)));

    private final Hearers hearers;

    CallConsumer(Hearers hearers) {
        this.hearers = hearers;
    }

    @Override
    public String name() {
        return "message-calls";
    }

    @Override
    public Set<String> types() {
        return LINES.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        var line = LINES.get(event.type());
        var asked = event.data(Asked.class);
        if (line.kind() == CALL_DECLINED && asked.endsCall()) return;
        hearers.tell(event, line, matter(line.kind(), event.subject(), asked));
    }

    private static Matter matter(MessageKind kind, UUID subject, Asked asked) {
        return switch (kind) {
            case SERVICE_CLOSED -> Matter.referral(subject, asked.urgency);
            case CALL_CONFIRMED -> Matter.referral(asked.referral, null);
            case CALL_RECEIVED, CALL_SILENT, CALL_CLOSED -> Matter.call(subject, asked.urgency);
            case CALL_OFFERED, CALL_DECLINED, CALL_LAPSED -> Matter.call(asked.call, asked.urgency);
            default -> Matter.about(subject);
        };
    }
}
