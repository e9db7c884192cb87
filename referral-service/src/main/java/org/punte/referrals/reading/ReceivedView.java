package org.punte.referrals.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** What the receiving agency sees: a code and the envelope, no person. The note is for its named workers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceivedView(
        UUID id,
        String code,
        UUID sender,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        ReferralStatus status,
        Instant sentAt,
        Instant answerBy,
        Instant startBy,
        boolean overdue,
        @Nullable List<UUID> workers,
        @Nullable DeclineReason declineReason,
        @Nullable Outcome outcome,
        @Nullable String note,
        int version)
        implements ReferralView {
    /** Tells a client which of the two views it holds. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String side() {
        return "RECEIVED";
    }

    static ReceivedView of(ReferralSheet r, @Nullable String note, Instant now) {
        return new ReceivedView(
                r.id(),
                r.code(),
                r.sender(),
                r.service(),
                r.urgency(),
                r.envelope(),
                r.status(),
                r.brought().sentAt,
                r.brought().answerBy,
                r.brought().startBy,
                r.isOverdueAt(now),
                r.brought().workers == null ? null : r.workers(),
                r.brought().declineReason,
                r.brought().outcome,
                note,
                r.version());
    }
}
