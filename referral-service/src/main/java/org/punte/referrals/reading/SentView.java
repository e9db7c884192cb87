package org.punte.referrals.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.CancelReason;
import org.punte.referrals.life.ExpiryReason;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** What the sending agency sees of its own referral. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentView(
        UUID id,
        String code,
        UUID person,
        UUID receiver,
        @Nullable UUID consent,
        @Nullable UUID caseFile,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        ReferralStatus status,
        @Nullable Instant sentAt,
        @Nullable Instant answerBy,
        @Nullable Instant startBy,
        boolean overdue,
        @Nullable List<UUID> workers,
        @Nullable String declineReason,
        @Nullable CancelReason cancelReason,
        @Nullable ExpiryReason expiryReason,
        @Nullable Outcome outcome,
        int version)
        implements ReferralView {
    /** Tells a client which of the two views it holds. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String side() {
        return "SENT";
    }

    static SentView of(ReferralSheet r, Instant now) {
        return new SentView(
                r.id(),
                r.code(),
                r.person(),
                r.receiver(),
                r.brought().consent,
                r.caseFile(),
                r.service(),
                r.urgency(),
                r.envelope(),
                r.status(),
                r.brought().sentAt,
                r.brought().answerBy,
                r.brought().startBy,
                r.isOverdueAt(now),
                r.brought().workers == null ? null : r.workers(),
                r.brought().declineReason == null
                        ? null
                        : r.brought().declineReason.outside(),
                r.brought().cancelReason,
                r.brought().expiryReason,
                r.brought().outcome,
                r.version());
    }
}
