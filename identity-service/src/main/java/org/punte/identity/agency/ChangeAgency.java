package org.punte.identity.agency;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.calendar.AgencyCalendar;
import org.punte.identity.calendar.StaffedHours;

/** Changes what the directory says. What is absent stays; an empty {@code website} goes. */
record ChangeAgency(
        @Nullable @Pattern(regexp = CreateAgency.PHONE) String phone,

        @Nullable @Size(max = 200) @Pattern(regexp = "|" + CreateAgency.WEBSITE)
        String website,

        @Nullable @Valid AgencyCalendar calendar,
        @Nullable @Size(max = 40) List<@NotNull @Valid StaffedHours> staffedHours,
        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = CreateAgency.LANGUAGE) String> languages,
        @Nullable UUID guardian,
        @Nullable @Size(min = 1, max = 60) String registrationNumber,
        @Nullable @Size(min = 1, max = 60) String accreditationNumber) {

    /** What the agency says of itself. */
    @JsonIgnore
    boolean isOwnWord() {
        return Stream.of(phone, website, calendar, staffedHours, languages, guardian)
                .anyMatch(Objects::nonNull);
    }

    /** What others vouch for. */
    @JsonIgnore
    boolean isVouchedFor() {
        return registrationNumber != null || accreditationNumber != null;
    }

    void requirePossible() {
        if (calendar != null && !calendar.isPossible()) throw INVALID_INPUT.because("calendar closes before it opens");
        if (staffedHours != null && !staffedHours.stream().allMatch(StaffedHours::isPossible))
            throw INVALID_INPUT.because("staffedHours end before they begin");
    }
}
