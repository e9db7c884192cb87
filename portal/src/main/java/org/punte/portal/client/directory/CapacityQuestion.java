package org.punte.portal.client.directory;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.ServiceCode;

/** A question for a place, about nobody. */
public record CapacityQuestion(
        UUID id,
        ServiceCode service,
        UUID sender,
        UUID receiver,
        Envelope.AgeBand ageBand,
        @Nullable PlaceFor kind,
        @Nullable String region,
        @Nullable LocalDate neededBy,
        Instant askedAt,
        @Nullable Answer answer,
        boolean bySnapshot,
        @Nullable LocalDate countedOn) {
    /** Asks. */
    public record Ask(
            UUID service,
            Envelope.AgeBand ageBand,
            @Nullable PlaceFor kind,
            @Nullable String region,
            @Nullable LocalDate neededBy) {}

    /** Answers. */
    public record Reply(Answer answer) {}

    /** What a desk answers. */
    public enum Answer {
        HAS_CAPACITY,
        NO_CAPACITY,
        WAITLIST,
        @JsonEnumDefaultValue
        ASSESSMENT_NEEDED
    }
}
