package org.punte.referrals.transferrequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** What the owner sees: of which of its referrals, who asked and why, and what it said to itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransferRequestView(
        UUID id,
        UUID referral,
        UUID asker,
        AskForCase.AskReason reason,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        int version)
        implements Tagged {
    static TransferRequestView of(TransferRequest r) {
        return new TransferRequestView(
                r.id, r.referral, r.asker, r.reason, r.askedAt, r.answer, r.answeredAt, r.version);
    }
}
