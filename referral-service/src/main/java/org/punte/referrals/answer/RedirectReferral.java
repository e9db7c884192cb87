package org.punte.referrals.answer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** Names another agency to the sender, who decides; nothing goes there from here. */
record RedirectReferral(@NotNull UUID proposedAgency) implements Step {
    @Override
    public Move move() {
        return Move.REDIRECTION;
    }

    @Override
    public void write(Brought brought) {
        brought.proposedAgency = proposedAgency;
    }
}
