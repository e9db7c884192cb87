package org.punte.identity.minor;

import static org.punte.identity.minor.MinorProblem.AGE_BASIS_INSUFFICIENT;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.age.AgeSettled;
import org.punte.identity.age.AgeSettled.Cause;
import org.punte.identity.person.PersonAge;
import org.punte.identity.recordsheet.Sheets;
import org.punte.identity.vault.Category;
import org.punte.web.caller.Caller;

/** Putting an age in doubt and deciding it; one transaction each. */
@ApplicationScoped
@Transactional
class AgeWorkflow {
    private final AgeHistory history;
    private final PersonAge ages;
    private final Sheets sheets;
    private final Event<AgeSettled> settled;
    private final Caller caller;

    AgeWorkflow(AgeHistory history, PersonAge ages, Sheets sheets, Event<AgeSettled> settled, Caller caller) {
        this.history = history;
        this.ages = ages;
        this.sheets = sheets;
        this.settled = settled;
        this.caller = caller;
    }

    AgeView see(UUID person) {
        sheets.open(person, Category.IDENTITY);
        var steps = history.of(person);
        return new AgeView(person, ages.isChild(person), steps, steps.size());
    }

    AgeView record(UUID person, RecordAgeDecision command) {
        sheets.requireAssigned(person);
        var child = history.outcome(command);
        var before = ages.treat(person, child, command.basis());
        if (before && !child && !command.endsDoubt())
            throw AGE_BASIS_INSUFFICIENT.because("Person %s stays treated as a child", person);
        history.decided(person, command, child);
        var cause = command.isDispute() ? Cause.DISPUTED : Cause.DECIDED;
        settled.fire(
                new AgeSettled(person, caller.agency(), command.span(), child, before, command.isDispute(), cause));
        Log.infof("Age of person %s settled: %s", person, cause);
        return see(person);
    }
}
