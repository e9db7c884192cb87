package org.punte.portal.client.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.consent.ConsentBasis;
import org.punte.portal.client.consent.Purpose;

/** One conversation about one purpose; one record per agency comes of it, of a yes and of a no. */
public record HoldConversation(
        Purpose purpose,
        List<UUID> receivers,
        List<UUID> struckOut,
        String answer,
        List<Category> categories,
        @Nullable LocalDate until,
        @Nullable String form,
        ConsentBasis basis,
        @Nullable String giver,
        @Nullable UUID guardian,
        @Nullable String language,
        @Nullable String interpreter,
        @Nullable String notice,
        @Nullable String reason,
        @Nullable String exclusions,
        @Nullable String present,
        @Nullable String evidence) {
    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "HoldConversation[" + purpose + "]";
    }
}
