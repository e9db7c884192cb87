package org.punte.referrals.answer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.InterimSupport;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** Would take the person on, from about this day; says what there is meanwhile. */
public record WaitlistReferral(
        @NotNull LocalDate expectedOn, @Nullable InterimSupport interimSupport) implements Step {
    @Override
    public Move move() {
        return Move.WAITLISTING;
    }

    /** The day stands in the timeline, which keeps it when it is over. */
    @Override
    public String code() {
        return expectedOn.toString();
    }

    @Override
    public void write(Brought brought) {
        brought.expectedOn = expectedOn;
        brought.interimSupport = interimSupport == null ? InterimSupport.NONE : interimSupport;
    }
}
