package org.punte.cases.share;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.ReceivedEvent;

/** A grant as identity-service told it; an end says neither categories nor until. */
record GrantHeard(
        UUID id,
        int version,
        UUID referral,
        UUID person,
        UUID owner,
        UUID receiver,
        Set<UUID> workers,
        Set<String> categories,
        @Nullable LocalDate until) {
    /** Only the fields we read; the producer may add others. */
    record Data(
            UUID referral,
            UUID person,
            UUID owner,
            UUID receiver,
            Set<UUID> workers,
            @Nullable Set<String> categories,
            @Nullable LocalDate until) {}

    static GrantHeard of(ReceivedEvent event) {
        var data = event.data(Data.class);
        return new GrantHeard(
                event.subject(),
                event.version(),
                data.referral,
                data.person,
                data.owner,
                data.receiver,
                data.workers,
                data.categories == null ? Set.of() : data.categories,
                data.until);
    }
}
