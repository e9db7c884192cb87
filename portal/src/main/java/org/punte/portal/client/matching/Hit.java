package org.punte.portal.client.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of one's own persons, found again. */
public record Hit(
        UUID id,
        String pseudonym,
        @Nullable String nickname,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable Born birthDate) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** A birth as well as it is known. */
    public record Born(
            String precision,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer age) {
        /** As little as is known, in no language. */
        public String text() {
            if (from == null) return "";
            return switch (precision) {
                case "EXACT" -> DAY.format(from);
                case "MONTH" -> "%02d.%d".formatted(from.getMonthValue(), from.getYear());
                case "YEAR" -> String.valueOf(from.getYear());
                case "AGE_AT" -> "%d (%s)".formatted(age, DAY.format(from));
                default -> DAY.format(from) + " - " + (to == null ? "" : DAY.format(to));
            };
        }

        /** Holds a date of birth: never printed. */
        @Override
        public String toString() {
            return "Born[sealed]";
        }
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "Hit[sealed]";
    }
}
