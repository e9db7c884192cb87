package org.punte.identity.agency;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.identity.calendar.AgencyCalendar;

/** Brings an agency into the network. {@code county} is the Romanian car code, {@code zone} an IANA zone. */
public record CreateAgency(
        @NotBlank @Size(max = 200) String name,
        @NotNull AgencyKind kind,
        @Nullable @Pattern(regexp = "[A-Z]{1,2}") String county,
        @Nullable @Size(max = 64) String zone,
        @Nullable @Pattern(regexp = PHONE) String phone,
        @Nullable @Valid AgencyCalendar calendar,

        @Nullable @Size(max = 200) @Pattern(regexp = WEBSITE)
        String website,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,
        @Nullable @Size(max = 60) String registrationNumber,
        @Nullable @Size(max = 60) String accreditationNumber) {
    /** A directory number. */
    public static final String PHONE = "\\+?[0-9 ()/-]{3,30}";

    /** A page that anybody may open. */
    public static final String WEBSITE = "https?://[!-~]{4,190}";

    /** ISO 639-3. */
    public static final String LANGUAGE = "[a-z]{3}";

    /** The zone of this name, Bucharest's where there is none; refuses, as {@code invalid-input}, what is no zone. */
    public static ZoneId zone(@Nullable String named) {
        try {
            return ZoneId.of(named == null ? "Europe/Bucharest" : named);
        } catch (DateTimeException unknown) {
            throw INVALID_INPUT.because("zone is not a known IANA zone");
        }
    }

    /** With nothing but what every agency has. */
    public static CreateAgency named(String name, AgencyKind kind) {
        return new CreateAgency(name, kind, null, null, null, null, null, null, null, null);
    }
}
