package org.punte.portal.client.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One conversation about sharing with one or several agencies; one consent per agency comes of it. */
public record HoldConversation(
        String purpose,
        List<UUID> receivers,
        List<Category> categories,
        LocalDate until,
        String form,
        String basis,
        @Nullable String reason,
        @Nullable String language) {}
