package org.punte.notifications.meeting;

import static org.punte.notifications.message.MessageKind.MEETING_CHANGED;
import static org.punte.notifications.message.MessageKind.MEETING_TAKEN_BACK;
import static org.punte.notifications.message.MessageKind.MEETING_TOLD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
import org.punte.notifications.news.Hearers;

/**
 * Tells those who work with the person that they can read where to bring them, or the desk where none of them hears it; and the
 * others whom the receiver has named that one of them has said it.
 */
@ApplicationScoped
class MeetingConsumer implements EventHandler {
    private static final String TOLD = "meeting.told.v1";

    private final Hearers hearers;
    private final MessageDelivery delivery;

    MeetingConsumer(Hearers hearers, MessageDelivery delivery) {
        this.hearers = hearers;
        this.delivery = delivery;
    }

    /** Only the members we read; the producer may add others. */
    record Meeting(
            UUID referral,
            UUID sender,
            UUID receiver,
            List<UUID> workers,
            @Nullable List<UUID> colleagues) {}

    @Override
    public String name() {
        return "message-meetings";
    }

    @Override
    public Set<String> types() {
        return Set.of(TOLD, "meeting.taken-back.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var meeting = event.data(Meeting.class);
        var matter = Matter.referral(meeting.referral, null);
        deliver(event, meeting.sender, hearers.someone(meeting.sender, meeting.workers, matter), matter);
        if (meeting.colleagues != null) deliver(event, meeting.receiver, Told.accounts(meeting.colleagues), matter);
    }

    private void deliver(ReceivedEvent event, UUID agency, List<Addressee> to, Matter matter) {
        if (!to.isEmpty()) delivery.deliver(new Told(kind(event), agency, to, matter, Fact.of(event)));
    }

    /** What is told under a later version stands in the place of what somebody may have read. */
    private static MessageKind kind(ReceivedEvent event) {
        if (!event.is(TOLD)) return MEETING_TAKEN_BACK;
        return event.version() == 0 ? MEETING_TOLD : MEETING_CHANGED;
    }
}
