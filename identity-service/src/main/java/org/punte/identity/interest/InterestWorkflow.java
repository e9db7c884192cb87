package org.punte.identity.interest;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.punte.identity.recordsheet.Sheets;
import org.punte.identity.vault.Category;
import org.punte.web.caller.Caller;

/** Writing down what is best for a child; one transaction each. */
@ApplicationScoped
@Transactional
class InterestWorkflow {
    private final InterestRepository notes;
    private final Sheets sheets;
    private final Caller caller;
    private final Clock clock;

    InterestWorkflow(InterestRepository notes, Sheets sheets, Caller caller, Clock clock) {
        this.notes = notes;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    InterestsView see(UUID person) {
        sheets.open(person, Category.CHILD);
        var all = notes.of(person).stream().map(this::view).toList();
        return new InterestsView(person, all, all.size());
    }

    InterestsView record(UUID person, WriteInterests command) {
        sheets.requireAssigned(person);
        var note = new BestInterests(person, caller.agency(), command.heard(), caller.account(), clock.instant());
        note.narrative = Objects.requireNonNull(sheets.seal(note.place("narrative"), command.narrative()));
        note.childView = sheets.seal(note.place("child_view"), command.childView());
        notes.persistAndFlush(note);
        Log.infof("Note %s on best interests written", note.id);
        return see(person);
    }

    private InterestsView.Note view(BestInterests n) {
        return new InterestsView.Note(
                n.id,
                sheets.text(n.place("narrative"), n.narrative),
                n.heard,
                sheets.text(n.place("child_view"), n.childView),
                n.writtenBy,
                n.writtenAt);
    }
}
