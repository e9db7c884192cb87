package org.punte.identity.encounter;

import static org.punte.identity.encounter.EncounterProblem.ENCOUNTER_NOT_FOUND;
import static org.punte.identity.encounter.EncounterProblem.ENCOUNTER_SUBMITTED;
import static org.punte.identity.vault.Category.EXPLOITATION_SUMMARY;
import static org.punte.identity.vault.Category.LEGAL;
import static org.punte.identity.vault.Category.RISK;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.told.OwnRecord;
import org.punte.identity.vault.Category;
import org.punte.web.tag.EntityTags;

/** Writing a contact down; one transaction each. */
@ApplicationScoped
@Transactional
class EncounterWorkflow {
    private static final Set<Category> READ = Set.of(EXPLOITATION_SUMMARY, RISK, LEGAL);

    private final EncounterRepository encounters;
    private final EncounterKeeping keeping;
    private final EncounterRules rules;
    private final OwnRecord own;
    private final EntityTags tags;

    EncounterWorkflow(
            EncounterRepository encounters,
            EncounterKeeping keeping,
            EncounterRules rules,
            OwnRecord own,
            EntityTags tags) {
        this.encounters = encounters;
        this.keeping = keeping;
        this.rules = rules;
        this.own = own;
        this.tags = tags;
    }

    EncounterView begin(UUID person, WriteEncounter told) {
        own.requirePerson(person, READ);
        rules.requirePossible(told);
        var encounter = keeping.begin(person, told);
        Log.infof("Encounter %s begun", encounter.id);
        return view(encounter);
    }

    List<EncounterLine> of(UUID person) {
        own.requireAssigned(person);
        return encounters.of(person).stream().map(EncounterLine::of).toList();
    }

    EncounterView see(UUID id) {
        return view(mine(id));
    }

    EncounterView save(UUID id, WriteEncounter told) {
        var encounter = mine(id);
        tags.requireMatch(encounter.version);
        requireDraft(encounter);
        rules.requirePossible(told);
        keeping.save(encounter, told);
        return view(encounter);
    }

    /** From now on it stays as it is. Of somebody who refused everything it is kept as short as a draft. */
    EncounterView submit(UUID id) {
        var encounter = mine(id);
        tags.matchIfGiven(encounter.version);
        requireDraft(encounter);
        rules.requireComplete(keeping.told(encounter));
        keeping.submit(encounter);
        Log.infof("Encounter %s submitted", encounter.id);
        return view(encounter);
    }

    private Encounter mine(UUID id) {
        return own.require(
                encounters.findByIdOptional(id), READ, () -> ENCOUNTER_NOT_FOUND.because("No contact %s", id));
    }

    private EncounterView view(Encounter encounter) {
        var told = keeping.told(encounter);
        return EncounterView.of(encounter, told, rules.needsSeparateInterview(told.interview()));
    }

    private static void requireDraft(Encounter encounter) {
        if (!encounter.isDraft())
            throw ENCOUNTER_SUBMITTED.because("Contact %s stays as it is; write another one", encounter.id);
    }
}
