package org.punte.identity.guardianagency;

import static org.punte.identity.guardianagency.GuardianNaming.State.APPROVED;
import static org.punte.identity.guardianagency.GuardianNaming.State.PROPOSED;
import static org.punte.identity.guardianagency.GuardianProblem.GUARDIAN_NAMING_NOT_FOUND;
import static org.punte.identity.secondperson.SecondPersonProblem.ALREADY_DECIDED;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.identity.agency.AgencyMoves;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Naming a guardian where nobody can: proposed for one agency, agreed to for another; one transaction each. */
@ApplicationScoped
@Transactional
class GuardianNamingWorkflow {
    private final GuardianNamingRepository namings;
    private final GuardianRules rules;
    private final AgencyMoves moves;
    private final Caller caller;
    private final Clock clock;

    GuardianNamingWorkflow(
            GuardianNamingRepository namings, GuardianRules rules, AgencyMoves moves, Caller caller, Clock clock) {
        this.namings = namings;
        this.rules = rules;
        this.moves = moves;
        this.caller = caller;
        this.clock = clock;
    }

    GuardianNamingView propose(NameGuardian command) {
        var agency = command.agency();
        rules.requirePossible(agency, command.guardian());
        rules.requireUninvolved(agency, command.guardian());
        if (namings.isOpen(agency)) throw ALREADY_DECIDED.because("A guardian was proposed already; decide on that");
        var naming = new GuardianNaming(command).by(caller.account(), caller.agency(), clock.instant());
        namings.persistAndFlush(naming);
        return GuardianNamingView.of(naming);
    }

    /** What held when it was proposed must still hold. */
    GuardianNamingView decide(UUID id, GuardianNaming.State decision) {
        var naming = namings.lock(id).orElseThrow(() -> unknown(id));
        if (naming.state != PROPOSED) throw ALREADY_DECIDED.because("Load it again to see how");
        rules.requireUninvolved(naming.subject, naming.guardian);
        if (decision == APPROVED) name(naming);
        naming.decide(decision, caller.account(), caller.agency(), clock.instant());
        namings.flush();
        return GuardianNamingView.of(naming);
    }

    GuardianNamingView see(UUID id) {
        return namings.findByIdOptional(id).map(GuardianNamingView::of).orElseThrow(() -> unknown(id));
    }

    List<GuardianNamingView> open() {
        return namings.open().stream().map(GuardianNamingView::of).toList();
    }

    private void name(GuardianNaming naming) {
        rules.requireUninvolved(naming.proposedFor);
        rules.requirePossible(naming.subject, naming.guardian);
        moves.nameGuardian(naming.subject, naming.guardian);
        Log.infof("Agency %s is guardian of agency %s now", naming.guardian, naming.subject);
    }

    private static Rejection unknown(UUID id) {
        return GUARDIAN_NAMING_NOT_FOUND.because("No naming %s", id);
    }
}
