package org.punte.identity.person;

import static org.punte.identity.person.PersonProblem.MINOR_NOT_YET_SUPPORTED;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who counts as an adult: eighteen by the calendar of Bucharest. Doubt means child. */
final class Majority {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final int YEARS = 18;
    private static final int OLDEST = 130;

    private Majority() {}

    /** Refuses minors and doubt until guardians are built. */
    static void require(RegisterPerson told, Instant now) {
        var today = LocalDate.ofInstant(now, BUCHAREST);
        var born = told.birthDate();
        if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))))
            throw INVALID_INPUT.because("birthDate is not a date at which somebody living was born");
        if (!isAdult(told, today))
            throw MINOR_NOT_YET_SUPPORTED.because("Somebody under 18 or of doubtful age cannot be registered yet");
    }

    private static boolean isAdult(RegisterPerson told, LocalDate today) {
        if (told.ageBasis() == AgeBasis.DISPUTED || Boolean.FALSE.equals(told.adult())) return false;
        var born = told.birthDate();
        if (born == null) return Boolean.TRUE.equals(told.adult());
        return !born.plusYears(YEARS).isAfter(today);
    }
}
