package org.punte.identity.sheet;

import static org.punte.identity.sheet.SheetProblem.SHEET_NOT_FOUND;
import static org.punte.identity.sheet.SheetProblem.SHEET_SUBMITTED;
import static org.punte.identity.vault.Category.EXPLOITATION_SUMMARY;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.told.OwnRecord;
import org.punte.identity.vault.Category;
import org.punte.web.tag.EntityTags;

/** Filling sheets in and reading them; one transaction each. */
@ApplicationScoped
@Transactional
class SheetWorkflow {
    private static final Set<Category> READ = Set.of(EXPLOITATION_SUMMARY);

    private final SheetRepository sheets;
    private final SheetKeeping keeping;
    private final SheetRules rules;
    private final OwnRecord own;
    private final EntityTags tags;

    SheetWorkflow(SheetRepository sheets, SheetKeeping keeping, SheetRules rules, OwnRecord own, EntityTags tags) {
        this.sheets = sheets;
        this.keeping = keeping;
        this.rules = rules;
        this.own = own;
        this.tags = tags;
    }

    SheetView start(UUID person, StartSheet command) {
        own.requirePerson(person, READ);
        rules.requireFor(person, command.profile());
        return keeping.view(keeping.start(person, command.profile()));
    }

    List<SheetLine> of(UUID person) {
        own.requireAssigned(person);
        return sheets.of(person).stream().map(SheetLine::of).toList();
    }

    SheetView see(UUID id) {
        return keeping.view(mine(id));
    }

    SheetView fill(UUID id, FillSheet filled) {
        var sheet = mine(id);
        tags.requireMatch(sheet.version);
        requireDraft(sheet);
        rules.requireAsked(sheet.profile, filled);
        keeping.fill(sheet, filled);
        return keeping.view(sheet);
    }

    /** Read by the indicators of this moment, and never again. */
    SheetView submit(UUID id) {
        var sheet = mine(id);
        tags.matchIfGiven(sheet.version);
        requireDraft(sheet);
        keeping.submit(sheet);
        Log.infof("Sheet %s submitted", sheet.id);
        return keeping.view(sheet);
    }

    private Sheet mine(UUID id) {
        return own.require(sheets.findByIdOptional(id), READ, () -> SHEET_NOT_FOUND.because("No sheet %s", id));
    }

    private static void requireDraft(Sheet sheet) {
        if (!sheet.isDraft()) throw SHEET_SUBMITTED.because("Sheet %s stays as it is; start another one", sheet.id);
    }
}
