package org.punte.identity.sheet;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.grid.Evaluations;
import org.punte.identity.grid.SheetResult;
import org.punte.identity.told.Documents;
import org.punte.web.caller.Caller;

/** Keeps sheets sealed, opens them, and reads them by the indicators once. Asks nobody who may. */
@ApplicationScoped
@Transactional(MANDATORY)
class SheetKeeping {
    private final SheetRepository sheets;
    private final Documents documents;
    private final Evaluations evaluations;
    private final Caller caller;
    private final Clock clock;

    SheetKeeping(SheetRepository sheets, Documents documents, Evaluations evaluations, Caller caller, Clock clock) {
        this.sheets = sheets;
        this.documents = documents;
        this.evaluations = evaluations;
        this.caller = caller;
        this.clock = clock;
    }

    Sheet start(UUID person, String profile) {
        var sheet = new Sheet(person, caller.agency(), profile, caller.account(), clock.instant());
        sheet.answers = documents.seal(sheet.place("answers"), FillSheet.EMPTY);
        sheets.persistAndFlush(sheet);
        return sheet;
    }

    void fill(Sheet sheet, FillSheet filled) {
        sheet.answers = documents.seal(sheet.place("answers"), filled);
        sheet.savedAt = clock.instant();
        sheets.flush();
    }

    void submit(Sheet sheet) {
        var result = evaluations.of(sheet.profile, filled(sheet).read());
        sheet.result = documents.seal(sheet.place("result"), result);
        sheet.indicatorVersion = result.indicatorVersion();
        sheet.submittedAt = clock.instant();
        sheets.flush();
    }

    FillSheet filled(Sheet sheet) {
        return documents.open(sheet.place("answers"), sheet.answers, FillSheet.class);
    }

    SheetView view(Sheet sheet) {
        var result =
                sheet.result == null ? null : documents.open(sheet.place("result"), sheet.result, SheetResult.class);
        var superseded = !sheet.isDraft()
                && sheets.newestSubmitted(sheet.person)
                        .filter(newest -> !newest.id.equals(sheet.id))
                        .isPresent();
        return SheetView.of(sheet, filled(sheet), result, superseded);
    }
}
