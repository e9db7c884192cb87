package org.punte.identity.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sheet in a list: nothing that is sealed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetLine(
        UUID id,
        String profile,
        Instant startedAt,
        @Nullable Instant submittedAt) {
    static SheetLine of(Sheet s) {
        return new SheetLine(s.id, s.profile, s.startedAt, s.submittedAt);
    }
}
