package org.punte.identity.grid;

import static org.punte.identity.indicator.DimensionName.COERCION_DESTINATION;
import static org.punte.identity.indicator.DimensionName.DECEPTIVE_RECRUITMENT;
import static org.punte.identity.indicator.DimensionName.EXPLOITATION;
import static org.punte.identity.indicator.DimensionName.VULNERABILITY_DESTINATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.punte.identity.code.Answer;
import org.punte.identity.grid.SheetResult.Note;
import org.punte.identity.indicator.DimensionName;
import org.punte.identity.indicator.Profile;

/** What a result means beyond its word. */
record Notes(Profile profile, boolean couldIndicate) {
    List<Note> of(Outcome outcome, Set<DimensionName> positive, Answer act) {
        var notes = new ArrayList<Note>();
        if (!profile.complete()) notes.add(Note.PROFILE_NOT_COMPLETE);
        if (!profile.verified()) notes.add(Note.PROFILE_NOT_VERIFIED);
        if (outcome == Outcome.POSSIBLE) possible(notes, positive, act);
        if (outcome == Outcome.INDICATES && profile.child()) notes.add(Note.CHILD_NEEDS_NO_MEANS);
        if (couldIndicate) notes.add(Note.OPEN_ANSWERS_COULD_INDICATE);
        return List.copyOf(notes);
    }

    private void possible(List<Note> notes, Set<DimensionName> positive, Answer act) {
        var exploited = positive.contains(EXPLOITATION);
        if (!exploited) notes.add(Note.NOT_YET_EXPLOITED);
        else if (profile.child() && act != Answer.YES) notes.add(Note.ACT_NOT_KNOWN);
        else if (positive.size() == 1) notes.add(Note.EXPLOITATION_ONLY);
        else if (positive.contains(DECEPTIVE_RECRUITMENT)
                && !positive.contains(COERCION_DESTINATION)
                && !positive.contains(VULNERABILITY_DESTINATION)) notes.add(Note.DECEIVED_AND_EXPLOITED);
    }
}
