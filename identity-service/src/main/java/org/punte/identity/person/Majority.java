package org.punte.identity.person;

import static org.punte.identity.person.PersonProblem.MINOR_NOT_YET_SUPPORTED;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.date.Span;

/** Who counts as an adult: eighteen by the calendar of Bucharest. Doubt means child. */
final class Majority {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final int YEARS = 18;
    private static final int OLDEST = 130;

    private Majority() {}

    /** Refuses minors and doubt until guardians are built. */
    static void require(@Nullable FuzzyDate birthDate, @Nullable AgeBasis basis, @Nullable Boolean adult, Instant now) {
        var today = LocalDate.ofInstant(now, BUCHAREST);
        var born = birthDate == null ? null : birthDate.require("birthDate").ofBirth("birthDate");
        if (born != null && (born.earliest().isAfter(today) || born.latest().isBefore(today.minusYears(OLDEST))))
            throw INVALID_INPUT.because("birthDate is not a date at which somebody living was born");
        if (!isAdult(born, basis, adult, today))
            throw MINOR_NOT_YET_SUPPORTED.because("Somebody under 18 or of doubtful age cannot be registered yet");
    }

    private static boolean isAdult(
            @Nullable Span born, @Nullable AgeBasis basis, @Nullable Boolean adult, LocalDate today) {
        if (basis == AgeBasis.DISPUTED || Boolean.FALSE.equals(adult)) return false;
        if (born == null) return Boolean.TRUE.equals(adult);
        return !born.latest().plusYears(YEARS).isAfter(today);
    }
}
