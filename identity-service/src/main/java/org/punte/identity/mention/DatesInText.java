package org.punte.identity.mention;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that a text names, in figures or with a month's name in Romanian, English or Norwegian; written as folded text. */
final class DatesInText {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+");
    private static final int CENTURY = 100;

    /** By the first three letters: ian, jan; mai, may; oct, okt. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            entry("ian", 1),
            entry("jan", 1),
            entry("feb", 2),
            entry("mar", 3),
            entry("apr", 4),
            entry("mai", 5),
            entry("may", 5),
            entry("iun", 6),
            entry("jun", 6),
            entry("iul", 7),
            entry("jul", 7),
            entry("aug", 8),
            entry("sep", 9),
            entry("oct", 10),
            entry("okt", 10),
            entry("noi", 11),
            entry("nov", 11),
            entry("dec", 12),
            entry("des", 12));

    private final List<Integer> numbers;

    private DatesInText(List<Integer> numbers) {
        this.numbers = numbers;
    }

    static DatesInText of(String text) {
        return new DatesInText(TOKEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(DatesInText::number)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Day, month and year beside each other, in whatever order; the year in full or by its end. */
    boolean contains(LocalDate day) {
        for (int i = 0; i + 3 <= numbers.size(); i++) {
            var three = new ArrayList<>(numbers.subList(i, i + 3));
            boolean year = three.remove((Integer) day.getYear()) || three.remove((Integer) (day.getYear() % CENTURY));
            if (year && three.remove((Integer) day.getMonthValue()) && three.contains(day.getDayOfMonth())) return true;
        }
        return false;
    }

    private static @Nullable Integer number(String token) {
        if (Character.isDigit(token.charAt(0))) return token.length() > 4 ? null : Integer.valueOf(token);
        return token.length() < 3 ? null : MONTHS.get(token.substring(0, 3));
    }
}
