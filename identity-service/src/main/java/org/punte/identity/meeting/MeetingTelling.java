package org.punte.identity.meeting;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.identity.working.Working;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/** Tells those who work with the person at the sender that there is something to read. */
@ApplicationScoped
class MeetingTelling {
    private final Working working;
    private final Outbox outbox;
    private final Acting acting;
    private final Caller caller;
    private final Clock clock;

    MeetingTelling(Working working, Outbox outbox, Acting acting, Caller caller, Clock clock) {
        this.working = working;
        this.outbox = outbox;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    UUID receiver() {
        return caller.agency();
    }

    Instant now() {
        return clock.instant();
    }

    void told(Meeting meeting) {
        outbox.publish(meeting.told(workers(meeting)));
        Log.infof("Meeting %s told for referral %s", meeting.id, meeting.referral);
    }

    void takenBack(Meeting meeting) {
        outbox.publish(meeting.takenBack(workers(meeting)));
        Log.infof("Meeting %s taken back", meeting.id);
    }

    private List<UUID> workers(Meeting meeting) {
        return acting.as(meeting.owner, () -> working.now(meeting.person));
    }
}
