package org.punte.referrals.routing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.Level;
import org.punte.referrals.noes.Declined;

/**
 * A service and what speaks for and against it.
 *
 * @param places of the kind that is looked for, or the most of any; only of accommodation
 * @param placesCountedOn the day of the count behind it
 * @param opensAt when somebody is at the desk again, where nobody is now
 * @param usuallyAnswers in the last months, to anybody; null while it answered seldom
 * @param declined that it said no lately to the agency that asks, for the person that was named; of nobody else's asking
 * @param deskPhone for "call the desk"; names are not said on it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Candidate(
        UUID id,
        UUID agency,
        String agencyName,
        @Nullable String county,
        @Nullable String deskPhone,
        List<Reason> reasonsFor,
        List<Reason> reasonsAgainst,
        List<Reason> excludedBy,
        @Nullable Level places,
        @Nullable LocalDate placesCountedOn,
        @Nullable Instant opensAt,
        @Nullable Integer waitingDays,
        @Nullable AnswerBand usuallyAnswers,
        @Nullable Declined declined) {
    /** Whether one may send there. */
    @JsonIgnore
    boolean isPossible() {
        return excludedBy.isEmpty();
    }
}
