package org.punte.identity.status;

import static org.punte.identity.status.StatusProblem.DECISION_INCOMPLETE;
import static org.punte.identity.status.StatusProblem.DIFFERENCE_UNEXPLAINED;
import static org.punte.identity.status.StatusProblem.NOT_A_CHILDS_REFUSAL;
import static org.punte.identity.status.StatusProblem.ONLY_AN_AUTHORITY_DECIDES;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DECISION_MAKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.authority.FormalAuthority;
import org.punte.identity.code.CodeLists;
import org.punte.identity.grid.Outcome;
import org.punte.identity.person.PersonAge;
import org.punte.web.caller.Caller;

/** Who may take which decision, and what has to be said with it. */
@ApplicationScoped
class DecisionRules {
    private final FormalAuthority authority;
    private final PersonAge ages;
    private final CodeLists codes;
    private final Caller caller;

    DecisionRules(FormalAuthority authority, PersonAge ages, CodeLists codes, Caller caller) {
        this.authority = authority;
        this.ages = ages;
        this.codes = codes;
        this.caller = caller;
    }

    void require(RecordDecision told, UUID person) {
        requireMay(told);
        requireComplete(told);
        if (told.state() == IdentificationState.DECLINED_IDENTIFICATION && ages.isChild(person))
            throw NOT_A_CHILDS_REFUSAL.because("Record what the child says; the way is not closed by it");
    }

    /** Absent signs refuse nobody, and nobody has to follow the grid; whoever does not says why. */
    void requireExplained(RecordDecision told, @Nullable Outcome outcome) {
        if (outcome != null && differs(told.state(), outcome) && isBlank(told.whyDifferent()))
            throw DIFFERENCE_UNEXPLAINED
                    .because("whyDifferent: the sheet says %s", outcome)
                    .with("outcome", outcome);
    }

    static boolean differs(IdentificationState state, Outcome outcome) {
        return switch (state) {
            case PRESUMED, IDENTIFIED, DECLINED_IDENTIFICATION ->
                outcome == Outcome.NOT_INDICATED || outcome == Outcome.INSUFFICIENT_INFORMATION;
            case NOT_INDICATED -> outcome != Outcome.NOT_INDICATED;
            case NOT_CONFIRMED, REVOKED -> outcome == Outcome.INDICATES;
            case SIGNALLED, CLOSED_NO_CONTACT, SCREENED, POTENTIAL, RECONSIDERATION -> false;
        };
    }

    private void requireMay(RecordDecision told) {
        var formal = told.state().isFormal();
        if (told.isHeard()) {
            if (!formal) throw DECISION_INCOMPLETE.because("heard: of an authority's decisions alone");
            return;
        }
        var decides = caller.is(DECISION_MAKER) && authority.is(caller.agency());
        var works = caller.is(CASEWORKER) || caller.is(SUPERVISOR);
        var trained = works || caller.is(DECISION_MAKER);
        var presumes =
                told.state() == IdentificationState.PRESUMED || told.state() == IdentificationState.RECONSIDERATION;
        if (formal ? !decides : presumes ? !trained : !works)
            throw ONLY_AN_AUTHORITY_DECIDES
                    .because("%s is not yours to record", told.state())
                    .with("state", told.state());
    }

    private void requireComplete(RecordDecision told) {
        var missing = new ArrayList<String>();
        var state = told.state();
        if (state.isFormal()) {
            missing(missing, "body", told.body());
            missing(missing, "reference", told.reference());
            missing(missing, "decidedOn", told.decidedOn() == null ? null : "given");
            if (told.body() != null && codes.isMarked("deciding-body", told.body(), "NEVER_FORMAL"))
                missing.add("body");
        }
        if (state == IdentificationState.NOT_INDICATED) missing(missing, "instead", told.instead());
        if (state.isNegative()
                || state == IdentificationState.PRESUMED
                || state == IdentificationState.DECLINED_IDENTIFICATION) missing(missing, "reasons", told.reasons());
        if (!missing.isEmpty())
            throw DECISION_INCOMPLETE.because("%s needs more", state).with("missing", List.copyOf(missing));
    }

    private static void missing(List<String> missing, String member, @Nullable String value) {
        if (isBlank(value)) missing.add(member);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
