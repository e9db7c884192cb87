package org.punte.referrals.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** Others go on with the person; those named before no longer do. */
record NameWorkers(@NotNull @Size(min = 1, max = 5) Set<@NotNull UUID> workers) implements Step {
    @Override
    public Move move() {
        return Move.REASSIGNMENT;
    }

    @Override
    public void write(Brought brought) {
        brought.name(workers);
    }
}
