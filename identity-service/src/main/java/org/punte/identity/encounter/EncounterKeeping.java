package org.punte.identity.encounter;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.web.caller.Caller;

/** A contact's own memory: how long it lasts, and when. Asks nobody who may. */
@ApplicationScoped
@Transactional(MANDATORY)
class EncounterKeeping {
    private final EncounterRepository encounters;
    private final EncounterParts parts;
    private final EncounterExpiry expiry;
    private final Caller caller;
    private final Clock clock;

    EncounterKeeping(
            EncounterRepository encounters, EncounterParts parts, EncounterExpiry expiry, Caller caller, Clock clock) {
        this.encounters = encounters;
        this.parts = parts;
        this.expiry = expiry;
        this.caller = caller;
        this.clock = clock;
    }

    Encounter begin(UUID person, WriteEncounter told) {
        var encounter = new Encounter(person, caller.agency(), caller.account(), clock.instant());
        parts.keep(encounter, told);
        expiry.restart(encounter, encounter.savedAt);
        encounters.persistAndFlush(encounter);
        return encounter;
    }

    void save(Encounter encounter, WriteEncounter told) {
        parts.keep(encounter, told);
        encounter.savedAt = clock.instant();
        expiry.restart(encounter, encounter.savedAt);
        encounters.flush();
    }

    WriteEncounter told(Encounter encounter) {
        return parts.open(encounter);
    }

    /** Who comes back and wants help after all is no longer somebody to be forgotten. */
    void submit(Encounter encounter) {
        var refuses = told(encounter).refusesEverything();
        if (!refuses) encounters.lockExpiring(encounter.person).forEach(EncounterKeeping::keepForGood);
        encounter.submittedAt = clock.instant();
        if (refuses) expiry.restart(encounter, encounter.submittedAt);
        else keepForGood(encounter);
        encounters.flush();
    }

    private static void keepForGood(Encounter encounter) {
        encounter.expiresAt = null;
        encounter.expiryRule = null;
    }
}
