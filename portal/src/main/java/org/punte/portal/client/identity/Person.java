package org.punte.portal.client.identity;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Envelope.AgeBand;

/**
 * One agency's record of somebody. Facts outside of the covered categories are absent, not empty; where nothing says that somebody is
 * an adult, they are treated as a child.
 */
public record Person(
        UUID id,
        @Nullable String pseudonym,
        @Nullable UUID owner,
        @Nullable Instant registeredAt,
        @Nullable AgeBasis ageBasis,
        @Nullable Boolean treatedAsChild,
        boolean practice,
        @Nullable Instant stopUseSince,
        @Nullable List<OtherRecord> otherRecords,
        @Nullable List<Category> categories,
        int version,
        @JsonAnySetter @Nullable Map<String, JsonNode> facts) {
    /** Another own record of the same human with which the one who reads works, too. */
    public record OtherRecord(UUID id, String pseudonym) {}

    /** Also where nothing says otherwise. */
    @Override
    public Boolean treatedAsChild() {
        return !Boolean.FALSE.equals(treatedAsChild);
    }

    /** What is known under this member; null where nothing is, or may be. */
    public @Nullable JsonNode fact(String member) {
        return facts == null ? null : facts.get(member);
    }

    /** All that an envelope says of them. */
    public AgeBand ageBand() {
        return treatedAsChild() ? AgeBand.CHILD_OR_IN_DOUBT : AgeBand.ADULT;
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
