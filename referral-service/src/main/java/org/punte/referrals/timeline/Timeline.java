package org.punte.referrals.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.timeline.TimelineEntry.Key;
import org.punte.web.caller.Caller;

/** Writes down what happened, and by whom; one line for each version of a referral. The rest of the service hears of it. */
@ApplicationScoped
@Transactional
public class Timeline implements PanacheRepositoryBase<TimelineEntry, Key> {
    private final Caller caller;
    private final Clock clock;
    private final Event<Happening> happenings;

    Timeline(Caller caller, Clock clock, Event<Happening> happenings) {
        this.caller = caller;
        this.clock = clock;
        this.happenings = happenings;
    }

    /** Adds a line in the name of whoever acts now; answers its moment. */
    public Instant add(Happening happening) {
        var entry = new TimelineEntry();
        entry.key = new Key(happening.referral(), happening.version());
        entry.sender = happening.sender();
        entry.receiver = happening.receiver();
        entry.at = happening.at() == null ? clock.instant() : happening.at();
        entry.move = happening.move();
        entry.fromStatus = happening.from();
        entry.toStatus = happening.to();
        entry.actor = caller.knownAccount().orElse(null);
        entry.agency = caller.agency();
        entry.reason = happening.reason();
        entry.personAgrees = happening.personAgrees();
        persist(entry);
        happenings.fire(happening);
        return entry.at;
    }

    /** Oldest first; what happened while it was a draft is not there for the receiver. */
    public List<PastEvent> of(UUID referral) {
        return stream("key.referral = ?1 order by key.version", referral)
                .map(PastEvent::of)
                .toList();
    }
}
