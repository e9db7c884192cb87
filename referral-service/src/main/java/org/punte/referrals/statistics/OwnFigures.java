package org.punte.referrals.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;

/**
 * What an agency sent and received from the first day to the last, in its own zone, and what had become of it by {@code asOf}. True
 * numbers, for the agency alone.
 */
record OwnFigures(
        Basis basis,
        LocalDate from,
        LocalDate until,
        String zone,
        Instant asOf,
        Side sent,
        Side received,
        List<Unmet> unmet) {
    /** What puts a referral into a period. */
    enum Basis {
        /** It was sent in the period; whatever happened to it later counts. */
        SENT_IN_PERIOD
    }

    /**
     * One direction. Referrals are counted, not persons; those entered in error are left out.
     *
     * @param answered the first yes, no, wait-list or redirection that was not taken back
     * @param answeredInTime the first answer came no later than it was due
     * @param overdueStarts taken on, and the service had not begun when it should have; also where it did later
     * @param medianHoursToAnswer from sending to the first answer, in real hours; absent when nothing was answered
     * @param closedLoops completed: the sender knows how it ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Side(
            long referrals,
            long answered,
            long answeredInTime,
            long accepted,
            long overdueStarts,
            long declined,
            long expired,
            long closedLoops,
            @Nullable Double medianHoursToAnswer,
            List<Declines> declines) {}

    /** How often one reason was given; the sender's side knows only what the sender was told. */
    record Declines(String reason, long count) {}

    /** Needs of one's own persons for which the second no came in the period, each counted once and then; also if somebody helped later. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unmet(ServiceCode service, @Nullable String region, long needs) {}
}
