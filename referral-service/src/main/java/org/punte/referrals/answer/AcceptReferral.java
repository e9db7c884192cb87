package org.punte.referrals.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** Takes the person on and names who will work with them: nobody else of the agency gets to know who it is. */
public record AcceptReferral(
        @NotNull @Size(min = 1, max = 5) Set<@NotNull UUID> workers) implements Step {
    @Override
    public Move move() {
        return Move.ACCEPTANCE;
    }

    @Override
    public void write(Brought brought) {
        brought.name(workers);
    }
}
