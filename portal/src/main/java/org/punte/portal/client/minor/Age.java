package org.punte.portal.client.minor;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.AgeBasis;

/** Whether a person is treated as a child, and every decision about it, newest first; as one where nothing says otherwise. */
public record Age(UUID id, @Nullable Boolean treatedAsChild, List<Decision> decisions) {
    @Override
    public Boolean treatedAsChild() {
        return !Boolean.FALSE.equals(treatedAsChild);
    }

    /** One step. */
    public record Decision(
            UUID id,
            Cause cause,
            @Nullable AgeBasis basis,
            boolean treatedAsChild,
            Instant decidedAt,
            @Nullable String reason) {}

    /** What settled it. */
    public enum Cause {
        REGISTERED,
        TOLD,
        DISPUTED,
        DECIDED,
        CAME_OF_AGE,
        @JsonEnumDefaultValue
        OTHER
    }

    /** What was found. */
    public record Found(
            AgeBasis basis,
            @Nullable Boolean adult,
            @Nullable Birth birth,
            @Nullable String reason) {}

    /** A day that is known. */
    public record Birth(String precision, LocalDate from) {}
}
