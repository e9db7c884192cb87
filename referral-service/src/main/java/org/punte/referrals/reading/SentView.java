package org.punte.referrals.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.life.ExpiryReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.party.PartyLine;
import org.punte.referrals.sheet.ReferralSheet;

/**
 * What the sending agency sees of its own referral.
 *
 * @param proposed what the receiver proposes; only where one is read
 * @param draftExpiresAt when the draft is deleted, unless its author goes on with it
 * @param note of a draft, or of what is over, for its author
 * @param moves what the caller could do now
 */
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
        @Nullable PartyLine party,
        ReferralStatus status,
        @JsonUnwrapped Times times,
        @JsonUnwrapped Course course,
        @JsonUnwrapped @Nullable Proposed proposed,
        @Nullable String declineReason,
        @Nullable ExpiryReason expiryReason,
        @JsonUnwrapped Chain chain,
        @Nullable UUID absenceContact,
        @Nullable Instant draftExpiresAt,

        @Schema(
                description =
                        "The author's own words: of a draft, and once it is over, while the author works with the person")
        @Nullable
        String note,

        List<Move> moves,
        int version)
        implements ReferralView {
    /** Tells a client which of the two views it holds. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    @Schema(enumeration = "SENT")
    public String side() {
        return "SENT";
    }

    static SentView of(
            ReferralSheet r,
            Chain chain,
            @Nullable String note,
            @Nullable Proposed proposed,
            @Nullable PartyLine party,
            boolean overdue,
            List<Move> moves) {
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
                party,
                r.status(),
                Times.of(r, overdue),
                Course.sent(r),
                proposed,
                declined(r.brought().declineReason),
                r.brought().expiryReason,
                chain,
                r.absenceContact(),
                r.brought().draftExpiresAt,
                note,
                moves,
                r.version());
    }

    /** Never more than what may be known outside. */
    private static @Nullable String declined(@Nullable DeclineReason reason) {
        return reason == null ? null : reason.outside();
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "SentView[" + id + "]";
    }
}
