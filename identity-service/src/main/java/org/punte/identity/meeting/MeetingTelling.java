package org.punte.identity.meeting;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.livegrant.LiveGrants.Live;
import org.punte.identity.working.Working;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/** Tells those who work with the person at the sender, and the others whom the receiver has named, that there is something to read. */
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

    /** What the receiver itself may not do with a grant. */
    void asOwner(Live grant, Runnable work) {
        acting.as(grant.owner(), work);
    }

    Instant now() {
        return clock.instant();
    }

    UUID teller() {
        return caller.account();
    }

    /** {@code named} are all whom the receiver has named; whoever did it knows it. */
    void told(Meeting meeting, List<UUID> named) {
        outbox.publish(meeting.told(workers(meeting), besides(meeting.toldBy, named)));
        Log.infof("Meeting %s told for referral %s", meeting.id, meeting.referral);
    }

    /** {@code by} is nobody where it ended by itself. */
    void takenBack(Meeting meeting, List<UUID> named, @Nullable UUID by) {
        outbox.publish(meeting.takenBack(workers(meeting), besides(by, named)));
        Log.infof("Meeting %s taken back", meeting.id);
    }

    private static List<UUID> besides(@Nullable UUID account, List<UUID> named) {
        return named.stream().filter(one -> !one.equals(account)).toList();
    }

    private List<UUID> workers(Meeting meeting) {
        return acting.as(meeting.owner, () -> working.now(meeting.person));
    }
}
