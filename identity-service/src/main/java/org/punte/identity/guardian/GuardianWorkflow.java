package org.punte.identity.guardian;

import static org.punte.identity.guardian.GuardianProblem.GUARDIAN_CANNOT_CONSENT;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.givenword.Wavering;
import org.punte.identity.guardian.RecordGuardian.Appointment;
import org.punte.identity.guardian.RecordGuardian.Conflict;
import org.punte.identity.guardian.RecordGuardian.Replacement;
import org.punte.identity.suspect.Suspicion;

/** What can be done with guardians; one transaction each. */
@ApplicationScoped
@Transactional
class GuardianWorkflow {
    private final GuardianFile file;
    private final GuardianList list;
    private final GuardianTasks tasks;
    private final Suspicion suspicion;
    private final Wavering wavering;

    GuardianWorkflow(
            GuardianFile file, GuardianList list, GuardianTasks tasks, Suspicion suspicion, Wavering wavering) {
        this.file = file;
        this.list = list;
        this.tasks = tasks;
        this.suspicion = suspicion;
        this.wavering = wavering;
    }

    GuardiansView see(UUID person) {
        return list.of(person);
    }

    GuardiansView record(UUID person, RecordGuardian command) {
        file.requireAssigned(person);
        var guardian = file.add(person, command);
        if (command.conflict() != null) silence(guardian, command.conflict());
        return settled(guardian);
    }

    GuardiansView appoint(UUID id, Appointment by) {
        var guardian = file.locked(id);
        file.appoint(guardian, by);
        file.move(guardian, GuardianState.APPOINTED, null);
        return settled(guardian);
    }

    /** At once nobody can choose them, and what they agreed to no longer rests on their word. */
    GuardiansView conflict(UUID id, Conflict found) {
        var guardian = file.locked(id);
        file.move(guardian, GuardianState.CONFLICT, found.reason());
        silence(guardian, found);
        return settled(guardian);
    }

    GuardiansView replace(UUID id, Replacement replacement) {
        var guardian = file.locked(id);
        if (id.equals(replacement.by()) || !suspicion.mayAct(guardian.person, replacement.by()))
            throw GUARDIAN_CANNOT_CONSENT.because("Name an appointed guardian of person %s", guardian.person);
        guardian.replacedBy = replacement.by();
        file.move(guardian, GuardianState.REPLACED, null);
        return settled(guardian);
    }

    private void silence(Guardian guardian, Conflict found) {
        suspicion.silence(guardian.person, guardian.id, found.suspected());
        wavering.withoutGuardian(guardian.id);
    }

    private GuardiansView settled(Guardian guardian) {
        tasks.look(guardian.person, guardian.owner);
        if (guardian.state == GuardianState.APPOINTED) wavering.askNewGuardian(guardian.person);
        Log.infof("Guardian %s is %s", guardian.id, guardian.state);
        return see(guardian.person);
    }
}
