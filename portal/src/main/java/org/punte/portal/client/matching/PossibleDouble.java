package org.punte.portal.client.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two records that may be of one human: codes, and which facts agree. */
public record PossibleDouble(
        UUID id,
        String state,
        Side one,
        Side other,
        List<Feature> features,
        List<Said> words,
        @Nullable DoubleDecision decision,
        @Nullable UUID link) {
    /** One of the two. */
    public record Side(UUID id, String pseudonym, List<UUID> workers) {}

    /** What a worker said. */
    public record Said(UUID account, WorkersWord word) {}

    public boolean isDecided() {
        return decision != null;
    }

    public boolean isAsked() {
        return state.equals("ASKED");
    }

    /** Whether this account works with either record. */
    public boolean concerns(UUID account) {
        return one.workers().contains(account) || other.workers().contains(account);
    }
}
