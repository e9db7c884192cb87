package org.punte.identity.situation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** A situation as an assigned worker sees it. Who did it is asked for separately. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SituationView(
        UUID id,
        UUID person,
        UUID recordedBy,
        Instant recordedAt,
        Instant changedAt,
        SituationCodes codes,
        @Nullable SituationWords words,
        int version)
        implements Tagged {
    static SituationView of(Situation s, SituationCodes codes, @Nullable SituationWords words) {
        return new SituationView(s.id, s.person, s.recordedBy, s.recordedAt, s.changedAt, codes, words, s.version);
    }

    @Override
    public String toString() {
        return "SituationView[sealed]";
    }
}
