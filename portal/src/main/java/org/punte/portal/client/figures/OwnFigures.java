package org.punte.portal.client.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.client.referral.ServiceCode;

/** The own agency's figures for what was sent between two days. */
public record OwnFigures(LocalDate from, LocalDate until, Side sent, Side received, List<Unmet> unmet) {
    /** One direction. */
    public record Side(
            long referrals,
            long answered,
            long answeredInTime,
            long accepted,
            long overdueStarts,
            long declined,
            long expired,
            long closedLoops,
            @Nullable Double medianHoursToAnswer,
            List<Declines> declines) {
        /** Neither a yes nor a no: on the waiting list, or another agency was proposed. */
        public long others() {
            return Math.max(0, answered - accepted - declined);
        }

        /** With one decimal, written as in that language, or a dash. */
        public String hours(String language) {
            if (medianHoursToAnswer == null) return "-";
            return String.format(Locale.forLanguageTag(language), "%.1f", medianHoursToAnswer);
        }
    }

    /** How often one reason was given. */
    public record Declines(DeclineReason reason, long count) {}

    /** Needs that were not met. */
    public record Unmet(ServiceCode service, @Nullable String region, long needs) {}
}
