package org.punte.notifications.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.Absences;

/** Remembers whom the author of a referral named for the time of an absence. */
@ApplicationScoped
class AbsenceConsumer implements EventHandler {
    /** Only the members we read; an older event names nobody. */
    record Sent(UUID sender, UUID author, @Nullable UUID absenceContact) {}

    private final Absences absences;

    AbsenceConsumer(Absences absences) {
        this.absences = absences;
    }

    @Override
    public String name() {
        return "message-absences";
    }

    @Override
    public Set<String> types() {
        return Set.of("referral.sent.v1");
    }

    @Override
    public boolean concerns(ReceivedEvent event) {
        return event.data(Sent.class).absenceContact != null;
    }

    @Override
    public void on(ReceivedEvent event) {
        var sent = event.data(Sent.class);
        absences.keep(event.subject(), sent.sender, sent.author, sent.absenceContact);
    }
}
