package org.punte.portal.client.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person agreed to share with one agency, and until when. */
public record Consent(
        UUID id,
        UUID person,
        UUID receiver,
        List<Category> categories,
        LocalDate until,
        ConsentState state,
        @Nullable Instant givenAt,
        @Nullable Instant endedAt) {
    public boolean isLive() {
        return state == ConsentState.GIVEN;
    }
}
