package org.punte.identity.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The public holidays of a country, as its data file says. */
public enum PublicHolidays {
    RO;

    private static final String EASTER = "easter";

    private final List<String> days = read("/holidays/" + name() + ".txt");

    /** All of these years, the last one included. */
    public List<LocalDate> between(int firstYear, int lastYear) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> days.stream().map(day -> date(day, year)))
                .sorted()
                .toList();
    }

    private static LocalDate date(String day, int year) {
        if (!day.startsWith(EASTER)) return LocalDate.parse(year + "-" + day);
        return OrthodoxEaster.of(year).plusDays(Integer.parseInt(day.substring(EASTER.length())));
    }

    private static List<String> read(String file) {
        var data = Objects.requireNonNull(PublicHolidays.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2)[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
