package org.punte.identity.recordedbasis;

import static org.punte.identity.recordedbasis.RecordedBasisProblem.BASIS_NOT_NEEDED;
import static org.punte.identity.recordedbasis.RecordedBasisProblem.CONSENT_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.givenword.Authorities;
import org.punte.identity.givenword.Authorities.Rests;
import org.punte.identity.recordsheet.Sheets;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.vault.Category;

/** A supervisor says on what something goes on; one transaction each. */
@ApplicationScoped
@Transactional
class RecordedBasisWorkflow {
    private final RecordedBasisFile file;
    private final Authorities authorities;
    private final TaskRegister tasks;
    private final Sheets sheets;

    RecordedBasisWorkflow(RecordedBasisFile file, Authorities authorities, TaskRegister tasks, Sheets sheets) {
        this.file = file;
        this.authorities = authorities;
        this.tasks = tasks;
        this.sheets = sheets;
    }

    RecordedBasesView see(UUID consent) {
        var rests = visible(consent);
        sheets.openSupervised(rests.person(), Category.LEGAL);
        var all = file.of(consent);
        return new RecordedBasesView(consent, rests.person(), rests.goesOn(), all, all.size());
    }

    /** The task ends with it; what was agreed to goes on until a guardian without conflict decides. */
    RecordedBasesView record(UUID consent, RecordBasis command) {
        var rests = visible(consent);
        if (!rests.goesOn()) throw BASIS_NOT_NEEDED.because("Consent %s rests on the word of who gave it", consent);
        file.add(rests, command);
        tasks.done(TaskKind.RECORD_BASIS, consent);
        Log.infof("Consent %s goes on: %s", consent, command.basis());
        return see(consent);
    }

    private Rests visible(UUID consent) {
        return authorities
                .find(consent)
                .filter(rests -> sheets.admits(rests.person()))
                .orElseThrow(() -> CONSENT_NOT_FOUND.because("No consent %s", consent));
    }
}
