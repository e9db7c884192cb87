package org.punte.referrals.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * All that a receiver sees before it accepts, frozen at sending. A closed list: whatever is not here stays with the
 * sender, and every item but the age band may be withheld.
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Envelope(
        @NotNull @Enumerated(EnumType.STRING) AgeBand ageBand,
        @Nullable @Enumerated(EnumType.STRING) PlaceKind placeKind,
        /** A county or country code, never a town: region is where help is wanted. */
        @Nullable @Region @Pattern(regexp = "[A-Z]{1,3}") String region,
        @Nullable Boolean interpreter,
        @Nullable LocalDate neededBy,

        @Nullable @Size(max = Requirement.COUNT) @UniqueElements @Enumerated(EnumType.STRING)
        List<@NotNull Requirement> requirements) {}
