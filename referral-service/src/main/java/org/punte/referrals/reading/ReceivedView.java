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
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.party.PartyLine;
import org.punte.referrals.sheet.ReferralSheet;

/** What the receiving agency sees: a code and the envelope, no person. The note is for its named workers; {@code moves} is what the caller could do now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceivedView(
        UUID id,
        String code,
        UUID sender,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        @Nullable PartyLine party,
        ReferralStatus status,
        @JsonUnwrapped Times times,
        @JsonUnwrapped Course course,
        @Nullable UUID proposedAgency,
        @Nullable DeclineReason declineReason,
        @Nullable Instant undoUntil,

        @Schema(description = "Opens to the named workers with the grant, a moment after acceptance; null until then")
        @Nullable
        String note,

        List<Move> moves,
        int version)
        implements ReferralView {
    /** Tells a client which of the two views it holds. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    @Schema(enumeration = "RECEIVED")
    public String side() {
        return "RECEIVED";
    }

    static ReceivedView of(
            ReferralSheet r, @Nullable String note, @Nullable PartyLine party, boolean overdue, List<Move> moves) {
        return new ReceivedView(
                r.id(),
                r.code(),
                r.sender(),
                r.service(),
                r.urgency(),
                r.envelope(),
                party,
                r.status(),
                Times.of(r, overdue),
                Course.received(r),
                r.brought().proposedAgency,
                r.brought().declineReason,
                r.brought().undoUntil,
                note,
                moves,
                r.version());
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "ReceivedView[" + id + "]";
    }
}
