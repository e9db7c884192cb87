package org.punte.referrals.partysending;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.PlaceKind;
import org.punte.referrals.need.Region;
import org.punte.referrals.need.Requirement;

/** The envelope of all of them; the age band is each one's own. */
record SharedEnvelope(
        @Nullable PlaceKind placeKind,
        @Nullable @Region @Pattern(regexp = "[A-Z]{1,3}") String region,
        @Nullable Boolean interpreter,
        @Nullable LocalDate neededBy,

        @Nullable @Size(max = Requirement.COUNT) @UniqueElements
        List<@NotNull Requirement> requirements) {
    Envelope of(AgeBand ageBand) {
        return new Envelope(ageBand, placeKind, region, interpreter, neededBy, requirements);
    }
}
