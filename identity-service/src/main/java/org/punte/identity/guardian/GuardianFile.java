package org.punte.identity.guardian;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.guardian.GuardianProblem.GUARDIAN_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.recordsheet.Sheets;
import org.punte.web.caller.Caller;

/** Writes guardians down, sealed, and every move of theirs. */
@ApplicationScoped
@Transactional(MANDATORY)
class GuardianFile {
    private final GuardianRepository guardians;
    private final PersonAccess persons;
    private final Sheets sheets;
    private final Caller caller;
    private final Clock clock;

    GuardianFile(GuardianRepository guardians, PersonAccess persons, Sheets sheets, Caller caller, Clock clock) {
        this.guardians = guardians;
        this.persons = persons;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    void requireAssigned(UUID person) {
        persons.requireAssigned(person);
    }

    Guardian add(UUID person, RecordGuardian command) {
        var guardian = new Guardian(person, caller.agency(), command, clock.instant());
        guardian.name = sheets.seal(guardian.place("name"), command.name());
        guardian.contact = sheets.seal(guardian.place("contact"), command.contact());
        if (command.appointment() != null) appoint(guardian, command.appointment());
        guardians.persistAndFlush(guardian);
        remember(
                guardian, command.conflict() == null ? null : command.conflict().reason());
        return guardian;
    }

    /** Held; to whoever is not assigned to the person it is not there. */
    Guardian locked(UUID id) {
        return guardians
                .lock(id, caller.agency())
                .filter(guardian -> persons.isAssigned(guardian.person))
                .orElseThrow(() -> GUARDIAN_NOT_FOUND.because("No guardian %s", id));
    }

    void move(Guardian guardian, GuardianState to, @Nullable String reason) {
        guardian.state = guardian.state.to(to);
        guardians.flush();
        remember(guardian, reason);
    }

    void appoint(Guardian guardian, RecordGuardian.Appointment by) {
        guardian.act = sheets.seal(guardian.place("act"), by.act());
        guardian.actOn = sheets.seal(guardian.place("act_on"), by.actOn().toString());
        guardian.proof = sheets.seal(guardian.place("proof"), by.proof());
    }

    private void remember(Guardian guardian, @Nullable String reason) {
        var move = new GuardianMove(guardian, caller.account(), clock.instant());
        move.reason = sheets.seal(move.reasonPlace(), reason);
        guardians.remember(move);
    }
}
