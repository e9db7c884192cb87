package org.punte.identity.encounter;

import static org.punte.identity.encounter.EncounterProblem.COMPANION_IS_NO_INTERPRETER;
import static org.punte.identity.encounter.EncounterProblem.CONCERN_WITHOUT_EVIDENCE;
import static org.punte.identity.encounter.EncounterProblem.ENCOUNTER_INCOMPLETE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.CodeLists;
import org.punte.identity.identification.Interview;

/** What a contact may say, and what it has to say before it stands. */
@ApplicationScoped
class EncounterRules {
    private final CodeLists codes;

    EncounterRules(CodeLists codes) {
        this.codes = codes;
    }

    /** A companion is never the interpreter; a doubt needs something under it. */
    void requirePossible(WriteEncounter told) {
        if (interpretedByCompanion(told.interview()))
            throw COMPANION_IS_NO_INTERPRETER
                    .because(
                            "interview.interpreter.relation: hold a separate interview with an interpreter of your own")
                    .with("separateInterview", true);
        if (told.account() != null && told.account().doubtsWithoutEvidence())
            throw CONCERN_WITHOUT_EVIDENCE.because("account.credibilityEvidence: say what the concern rests on");
    }

    /** Source, channel, day, place and the check for danger; of somebody who refuses everything the leaflet instead. */
    void requireComplete(WriteEncounter told) {
        var missing = new ArrayList<String>();
        if (told.refusesEverything())
            missing(missing, "refusal.leafletGiven", told.refusal().leafletGiven());
        else {
            var met = told.howMet();
            missing(missing, "howMet.source", met == null ? null : met.source());
            missing(missing, "howMet.channel", met == null ? null : met.channel());
            missing(missing, "howMet.metOn", met == null ? null : met.metOn());
            missing(missing, "howMet.placeType", met == null ? null : met.placeType());
            missing(
                    missing,
                    "danger.immediateDanger",
                    told.danger() == null ? null : told.danger().immediateDanger());
        }
        if (!missing.isEmpty())
            throw ENCOUNTER_INCOMPLETE
                    .because("Some answers are missing; unknown is an answer")
                    .with("missing", missing);
    }

    /** Somebody was there before whom nobody speaks freely: talk again without them. */
    boolean needsSeparateInterview(@Nullable Interview interview) {
        var present = interview == null || interview.present() == null ? Set.<String>of() : interview.present();
        return present.stream().anyMatch(who -> codes.isMarked("present-person", who, "SEPARATE"));
    }

    private boolean interpretedByCompanion(@Nullable Interview interview) {
        if (interview == null || interview.interpreter() == null) return false;
        var relation = interview.interpreter().relation();
        return relation != null && codes.isMarked("interpreter-relation", relation, "NEVER");
    }

    private static void missing(List<String> missing, String member, @Nullable Object value) {
        if (value == null) missing.add(member);
    }
}
