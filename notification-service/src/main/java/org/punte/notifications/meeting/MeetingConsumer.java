package org.punte.notifications.meeting;

import static org.punte.notifications.message.MessageKind.MEETING_TAKEN_BACK;
import static org.punte.notifications.message.MessageKind.MEETING_TOLD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;
import org.punte.notifications.news.RoleHolderRepository;

/** Tells those who work with the person that they can read where to bring them; the desk as well, where one of them has left. */
@ApplicationScoped
class MeetingConsumer implements EventHandler {
    private static final Map<String, MessageKind> KINDS =
            Map.of("meeting.told.v1", MEETING_TOLD, "meeting.taken-back.v1", MEETING_TAKEN_BACK);

    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;

    MeetingConsumer(RoleHolderRepository holders, MessageDelivery delivery) {
        this.holders = holders;
        this.delivery = delivery;
    }

    /** Only the members we read; the producer may add others. */
    record Meeting(UUID referral, UUID sender, List<UUID> workers) {}

    @Override
    public String name() {
        return "message-meetings";
    }

    @Override
    public Set<String> types() {
        return KINDS.keySet();
    }

    @Override
    public void on(ReceivedEvent event) {
        var meeting = event.data(Meeting.class);
        var to = meeting.workers.stream()
                .flatMap(worker -> holders.orDesk(meeting.sender, worker).stream())
                .distinct()
                .toList();
        var matter = Matter.referral(meeting.referral, null);
        delivery.deliver(new Told(KINDS.get(event.type()), meeting.sender, to, matter, Fact.of(event)));
    }
}
