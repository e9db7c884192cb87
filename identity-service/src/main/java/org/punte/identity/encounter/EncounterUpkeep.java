package org.punte.identity.encounter;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.punte.identity.identification.ContactForgotten;
import org.punte.web.caller.Acting;

/** What happens to contacts without anybody acting; one transaction each. */
@ApplicationScoped
@Transactional
class EncounterUpkeep {
    private final EncounterRepository encounters;
    private final Event<ContactForgotten> forgotten;
    private final Acting acting;
    private final Clock clock;

    EncounterUpkeep(EncounterRepository encounters, Event<ContactForgotten> forgotten, Acting acting, Clock clock) {
        this.forgotten = forgotten;
        this.encounters = encounters;
        this.acting = acting;
        this.clock = clock;
    }

    List<EncounterRepository.Due> due(int most) {
        return encounters.due(clock.instant(), most);
    }

    /** Saved or submitted meanwhile, or forgotten by another replica: then there is nothing left to do. */
    void forget(EncounterRepository.Due due) {
        var now = clock.instant();
        acting.as(
                due.agency(),
                () -> encounters
                        .lock(due.id())
                        .filter(found -> isDue(found, now))
                        .ifPresent(this::forget));
    }

    /** A draft goes alone: whoever registered somebody may still write another. */
    private void forget(Encounter encounter) {
        encounters.delete(encounter);
        encounters.flush();
        if (!encounter.isDraft()) forgotten.fire(new ContactForgotten(encounter.person, encounter.owner));
        Log.infof("Encounter %s forgotten", encounter.id);
    }

    private static boolean isDue(Encounter encounter, Instant now) {
        return encounter.expiresAt != null && !encounter.expiresAt.isAfter(now);
    }
}
