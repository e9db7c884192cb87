package org.punte.portal.client.identity;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Envelope.AgeBand;

/** One agency's record of somebody. Facts outside of the covered categories are absent, not empty. */
public record Person(
        UUID id,
        @Nullable String pseudonym,
        @Nullable UUID owner,
        @Nullable Instant registeredAt,
        @Nullable AgeBasis ageBasis,
        boolean treatedAsChild,
        boolean practice,
        @Nullable Instant stopUseSince,
        @Nullable List<Category> categories,
        int version,
        @JsonAnySetter @Nullable Map<String, JsonNode> facts) {
    /** What is known under this member; null where nothing is, or may be. */
    public @Nullable JsonNode fact(String member) {
        return facts == null ? null : facts.get(member);
    }

    /** All that an envelope says of them. */
    public AgeBand ageBand() {
        return treatedAsChild ? AgeBand.CHILD_OR_IN_DOUBT : AgeBand.ADULT;
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
