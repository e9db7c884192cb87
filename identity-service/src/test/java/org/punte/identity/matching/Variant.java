package org.punte.identity.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.commons.lang3.StringUtils;
import org.punte.identity.date.Span;

/** How the same human is written down a second time. */
public enum Variant {
    NO_DIACRITICS(
            (one, all) -> one.named(StringUtils.stripAccents(one.given()), StringUtils.stripAccents(one.family()))),
    CEDILLA((one, all) -> one.named(cedilla(one.given()), cedilla(one.family()))),
    SPELLED_OTHERWISE((one, all) -> one.named(spelled(one.given()), spelled(one.family()))),
    MISTYPED((one, all) -> one.named(one.given(), mistyped(one.family()))),
    ONE_GIVEN_NAME((one, all) -> one.named(one.given().split("[ -]")[0], one.family())),
    MAIDEN_NAME((one, all) -> one.named(one.given(), all.family())),
    BOTH_FAMILY_NAMES((one, all) -> one.named(one.given(), one.family() + "-" + all.family())),
    SWAPPED((one, all) -> one.named(one.family(), one.given())),
    NO_BIRTH_DATE((one, all) -> one.born(null, null)),
    YEAR_ONLY((one, all) -> one.born(null, year(one.born().getYear()))),
    AGE_GUESSED((one, all) ->
            one.born(null, new Span(one.born().minusYears(2), one.born().plusYears(1)))),
    DAY_AND_MONTH_SWAPPED((one, all) -> one.born(swapped(one.born()), null)),
    DIGITS_TRANSPOSED((one, all) -> one.born(transposed(one.born()), null)),
    OTHER_PHONE((one, all) -> one.withPhone("+47 21 22 23 24"));

    private static final Map<String, String> OTHERWISE =
            Map.of("Cr", "Kr", "Ghe", "Ge", "ii", "i", "Iu", "Ju", "x", "ks", "sc", "sk", "ie", "ye");

    private final BiFunction<Somebody, Population, Somebody> writing;

    Variant(BiFunction<Somebody, Population, Somebody> writing) {
        this.writing = writing;
    }

    public Somebody of(Somebody one, Population all) {
        return writing.apply(one, all);
    }

    private static String cedilla(String name) {
        return name.replace('ș', 'ş').replace('Ș', 'Ş').replace('ț', 'ţ').replace('Ț', 'Ţ');
    }

    private static String spelled(String name) {
        var spelled = name;
        for (var other : OTHERWISE.entrySet()) spelled = spelled.replace(other.getKey(), other.getValue());
        return spelled;
    }

    /** Two letters in the middle change places. */
    private static String mistyped(String name) {
        int at = name.length() / 2;
        return name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
    }

    private static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static LocalDate swapped(LocalDate day) {
        return day.getDayOfMonth() > 12
                ? transposed(day)
                : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }

    /** 1987 for 1978. */
    private static LocalDate transposed(LocalDate day) {
        int decade = day.getYear() / 10 % 10;
        int one = day.getYear() % 10;
        return day.withYear(day.getYear() - day.getYear() % 100 + one * 10 + decade);
    }
}
