package org.punte.portal.client.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The closed list of what a receiver sees before it accepts. There is no member that could name anybody. */
public record Envelope(
        AgeBand ageBand,
        @Nullable PlaceKind placeKind,
        @Nullable String region,
        @Nullable Boolean interpreter,
        @Nullable LocalDate neededBy,
        @Nullable List<Requirement> requirements) {
    /** The same about a person of this band. */
    public Envelope of(AgeBand band) {
        return new Envelope(band, placeKind, region, interpreter, neededBy, requirements);
    }

    /** All that an envelope says about age. */
    public enum AgeBand {
        ADULT,
        CHILD_OR_IN_DOUBT
    }
}
