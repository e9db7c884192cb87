package org.punte.identity.minor;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.identity.age.AgeSettled;
import org.punte.identity.age.AgeSettled.Cause;
import org.punte.identity.age.Childhood;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.person.PersonAge;
import org.punte.identity.recordsheet.Sheets;
import org.punte.web.caller.Caller;

/** Writes each step down: those that a worker decides with a reason, those that come by themselves without. */
@ApplicationScoped
@Transactional(MANDATORY)
class AgeHistory {
    private final AgeDecisionRepository decisions;
    private final PersonAge ages;
    private final Sheets sheets;
    private final Caller caller;
    private final Clock clock;

    AgeHistory(AgeDecisionRepository decisions, PersonAge ages, Sheets sheets, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.ages = ages;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    /** The one rule, on what was found. Refuses a birth that nobody living had. */
    boolean outcome(RecordAgeDecision command) {
        Childhood.requirePossible(command.span(), "birth", clock.instant());
        return Childhood.treatedAsChild(command.span(), command.adult(), command.isDispute(), clock.instant());
    }

    void decided(UUID person, RecordAgeDecision command, boolean child) {
        var cause = command.isDispute() ? Cause.DISPUTED : Cause.DECIDED;
        var step = new AgeDecision(person, caller.agency(), cause, child, clock.instant());
        step.basis = command.basis();
        step.decidedBy = caller.account();
        step.reason = sheets.seal(step.place("reason"), command.reason());
        if (command.birth() != null)
            step.birth = sheets.seal(step.place("birth"), command.birth().text());
        decisions.persistAndFlush(step);
    }

    /** Registering, a birth told later and coming of age are steps, too. */
    void settled(@Observes AgeSettled age) {
        if (age.cause() == Cause.DISPUTED || age.cause() == Cause.DECIDED) return;
        var step = new AgeDecision(age.person(), age.owner(), age.cause(), age.child(), clock.instant());
        step.basis = ages.basis(age.person());
        step.decidedBy = caller.knownAccount().orElse(null);
        decisions.persistAndFlush(step);
    }

    List<AgeView.Decision> of(UUID person) {
        return decisions.of(person).stream().map(this::view).toList();
    }

    private AgeView.Decision view(AgeDecision d) {
        var birth = sheets.text(d.place("birth"), d.birth);
        return new AgeView.Decision(
                d.id,
                d.cause,
                d.basis,
                d.treatedAsChild,
                d.decidedBy,
                d.decidedAt,
                birth == null ? null : FuzzyDate.parse(birth),
                sheets.text(d.place("reason"), d.reason));
    }
}
