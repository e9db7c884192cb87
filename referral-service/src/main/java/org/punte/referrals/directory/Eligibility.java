package org.punte.referrals.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.ServedSex;
import org.punte.referrals.need.ServedStatus;

/**
 * Whom a service takes. What is not said is not restricted; ages in whole years, both ends included.
 *
 * @param families parents together with their children; false: not
 * @param disabilities people with a disability; false: not
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Eligibility(
        @Nullable @Min(0) @Max(120) Integer minAge,
        @Nullable @Min(0) @Max(120) Integer maxAge,

        @Nullable @Size(max = 2) @Enumerated(EnumType.STRING)
        List<ServedSex> sexes,

        @Nullable @Size(max = 3) @Enumerated(EnumType.STRING)
        List<ServedStatus> statuses,

        @Nullable Boolean families,
        @Nullable Boolean disabilities) {
    /** Of whom nothing is said that would exclude anybody. */
    public static final Eligibility ANYBODY = new Eligibility(null, null, null, null, null, null);

    private static final int MAJORITY = 18;

    /** The youngest is not older than the oldest. */
    @JsonIgnore
    @AssertTrue(message = "the youngest is older than the oldest")
    public boolean isInOrder() {
        return minAge == null || maxAge == null || minAge <= maxAge;
    }

    /** Whether it is said of which age. */
    public boolean saysAge() {
        return minAge != null || maxAge != null;
    }

    /** Whether it is said of which sex. */
    public boolean saysSex() {
        return sexes != null && !sexes.isEmpty();
    }

    /** Whether it is said at which stage of identification. */
    public boolean saysStatus() {
        return statuses != null && !statuses.isEmpty();
    }

    /** Whether somebody of the band can be taken at all; the exact age is asked later. */
    public boolean admits(AgeBand band) {
        return band == AgeBand.ADULT ? maxAge == null || maxAge >= MAJORITY : minAge == null || minAge < MAJORITY;
    }

    /** Whether it takes this sex. */
    public boolean admits(ServedSex sex) {
        return !saysSex() || sexes.contains(sex);
    }

    /** Whether it takes somebody whose identification stands there. */
    public boolean admits(ServedStatus status) {
        return !saysStatus() || statuses.contains(status);
    }
}
