package org.punte.identity.encounter;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.punte.web.caller.Acting;

/** What happens to contacts without anybody acting; one transaction each. */
@ApplicationScoped
@Transactional
class EncounterUpkeep {
    private static final int CHUNK = 100;

    private final EncounterRepository encounters;
    private final Acting acting;
    private final Clock clock;

    EncounterUpkeep(EncounterRepository encounters, Acting acting, Clock clock) {
        this.encounters = encounters;
        this.acting = acting;
        this.clock = clock;
    }

    List<EncounterRepository.Due> due() {
        return encounters.due(clock.instant(), CHUNK);
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

    private void forget(Encounter encounter) {
        encounters.delete(encounter);
        encounters.flush();
        Log.infof("Encounter %s forgotten", encounter.id);
    }

    private static boolean isDue(Encounter encounter, Instant now) {
        return encounter.expiresAt != null && !encounter.expiresAt.isAfter(now);
    }
}
