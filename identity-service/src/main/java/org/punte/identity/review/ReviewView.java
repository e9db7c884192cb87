package org.punte.identity.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.web.tag.Tagged;

/** Who works at an agency as far as we know. {@code id} is the agency, {@code escalated} waits for a network administrator. */
record ReviewView(UUID id, @Nullable LocalDate dueOn, List<Line> items, List<UUID> escalated, int version)
        implements Tagged {
    /** One account that is to be confirmed. */
    @Schema(name = "ReviewLine")
    record Line(
            UUID account,
            String name,
            List<String> roles,
            @Nullable LocalDate lastSeenOn,
            Instant confirmedAt,
            boolean due) {
        static Line of(AccountDirectory.Entry e, boolean due) {
            return new Line(
                    e.account(), e.name(), e.roles().stream().sorted().toList(), e.cameOn(), e.confirmedAt(), due);
        }
    }
}
