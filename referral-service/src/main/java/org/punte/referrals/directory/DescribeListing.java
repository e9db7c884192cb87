package org.punte.referrals.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.hours.OpenHours;
import org.punte.referrals.need.Requirement;
import org.punte.referrals.need.ServiceCode;

/**
 * What an agency says of a service of its own; changed as a whole.
 *
 * @param languages ISO 639, as the service is given
 * @param counties where from it takes people; a country's code is all of it; none: it does not say
 * @param licences numbers as on the paper, such as {@code LF 0001234}
 * @param waitingDays how long one waits at present
 * @param conditions in words; not of accommodation, and never an address
 * @param assuredOn when somebody last looked that all of this is right
 */
record DescribeListing(
        @NotNull ServiceCode service,
        @NotNull ListingStatus status,
        @NotNull @Valid Eligibility eligibility,
        @Nullable @Size(max = 30) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @Nullable @Size(max = 60) List<@NotNull @Pattern(regexp = "[A-Z]{1,3}") String> counties,
        @Nullable @Size(max = Requirement.COUNT) List<@NotNull Requirement> features,
        @Nullable @Size(max = 28) List<@NotNull @Valid OpenHours> schedule,

        @Nullable @Size(max = 5)
        List<@NotNull @Pattern(regexp = "[A-Z]{1,4}[ /-]?[0-9]{2,10}([/-][0-9]{1,4})?") String> licences,

        @Nullable @Min(0) @Max(1000) Integer waitingDays,
        @Nullable @Size(min = 1, max = 500) String conditions,
        @Nullable LocalDate assuredOn) {
    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "DescribeListing[" + service + "]";
    }
}
