package org.punte.referrals.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.tag.Tagged;

/**
 * A question as both sides see it.
 *
 * @param bySnapshot answered from what is shown of places, no desk was asked
 * @param countedOn the day of the count that was shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionView(
        UUID id,
        UUID listing,
        ServiceCode service,
        UUID sender,
        UUID receiver,
        AgeBand ageBand,
        @Nullable PlaceFor kind,
        @Nullable String region,
        @Nullable LocalDate neededBy,
        Instant askedAt,
        @Nullable CapacityAnswer answer,
        boolean bySnapshot,
        @Nullable LocalDate countedOn,
        @Nullable Instant answeredAt,
        int version)
        implements Tagged {
    static QuestionView of(CapacityQuestion q) {
        return new QuestionView(
                q.id,
                q.listing,
                q.service,
                q.sender,
                q.receiver,
                q.ageBand,
                q.kind,
                q.region,
                q.neededBy,
                q.askedAt,
                q.answer,
                q.bySnapshot,
                q.countedOn,
                q.answeredAt,
                q.version);
    }
}
