package org.punte.identity.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.grid.Outcome;
import org.punte.identity.grid.SheetResult;
import org.punte.identity.told.Documents;

/** What the grid said of a person, for those who decide. Asks nobody whether the caller may: whoever calls did. */
@ApplicationScoped
@Transactional
public class SheetOutcomes {
    private final SheetRepository sheets;
    private final Documents documents;

    SheetOutcomes(SheetRepository sheets, Documents documents) {
        this.sheets = sheets;
        this.documents = documents;
    }

    /** The word of one submitted sheet. */
    public record Said(UUID sheet, Outcome outcome) {}

    /** Of this sheet, else of the newest one; empty where the person has no such submitted sheet. */
    public Optional<Said> of(UUID person, @Nullable UUID sheet) {
        var found = sheet == null
                ? sheets.newestSubmitted(person)
                : sheets.findByIdOptional(sheet).filter(s -> s.person.equals(person) && !s.isDraft());
        return found.map(s -> new Said(s.id, outcome(s)));
    }

    private Outcome outcome(Sheet sheet) {
        return documents
                .open(sheet.place("result"), sheet.result, SheetResult.class)
                .outcome();
    }
}
