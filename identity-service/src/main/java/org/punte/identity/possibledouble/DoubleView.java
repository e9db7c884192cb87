package org.punte.identity.possibledouble;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.matching.Feature;
import org.punte.web.tag.Tagged;

/** A possible double: codes, who works with whom, and which facts agree. No fact itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DoubleView(
        UUID id,
        DoubleState state,
        Side one,
        Side other,
        List<Feature> features,
        Instant foundAt,
        List<WordRepository.Said> words,
        @Nullable DoubleDecision decision,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID link,
        int version)
        implements Tagged {
    /** One of the two records. */
    record Side(UUID id, String pseudonym, List<UUID> workers) {}

    static DoubleView of(PossibleDouble d, Side one, Side other, List<WordRepository.Said> words) {
        return new DoubleView(
                d.id,
                d.state,
                one,
                other,
                d.features(),
                d.foundAt,
                words,
                d.decision,
                d.decidedBy,
                d.decidedAt,
                d.link,
                d.version);
    }
}
