package org.punte.identity.date;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A date as well as somebody knows it.
 *
 * @param from the day; any day of the month or year; the day on which {@code age} was true; the first day of a range
 * @param to the last day of a range, else absent
 * @param age full years, with {@link Precision#AGE_AT} alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FuzzyDate(
        @NotNull Precision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Min(0) @Max(130) Integer age) {
    private static final String SEPARATOR = " ";
    private static final String ABSENT = "-";

    /** As JSON writes it. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public FuzzyDate {}

    /** A day that is known, where JSON writes a plain date. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FuzzyDate plain(String day) {
        if (!day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) throw new IllegalArgumentException("Not a day");
        return exactly(LocalDate.parse(day));
    }

    /** A day that is known. */
    public static FuzzyDate exactly(LocalDate day) {
        return new FuzzyDate(Precision.EXACT, day, null, null);
    }

    /** Refuses with {@code invalid-input} what does not go together; {@code member} is how the request calls it. */
    public FuzzyDate require(String member) {
        var aged = precision == Precision.AGE_AT;
        if (aged != (age != null)) throw INVALID_INPUT.at(member, "age goes with AGE_AT, and only with it");
        if (!aged && from == null) throw INVALID_INPUT.at(member, "from is missing");
        if ((precision == Precision.RANGE) != (to != null))
            throw INVALID_INPUT.at(member, "to goes with RANGE, and only with it");
        if (to != null && to.isBefore(from)) throw INVALID_INPUT.at(member, "to lies before from");
        return this;
    }

    /** Of a birth: the days between which it lies. An age without its day is refused as {@code invalid-input}. */
    public Span ofBirth(String member) {
        if (precision != Precision.AGE_AT) return days();
        if (from == null) throw INVALID_INPUT.at(member, "from says on which day the age was true");
        return new Span(from.minusYears(age + 1L).plusDays(1), from.minusYears(age));
    }

    /** For sealing; {@link #parse} reads it. */
    public String text() {
        return String.join(
                SEPARATOR,
                precision.name(),
                from == null ? ABSENT : from.toString(),
                to == null ? ABSENT : to.toString(),
                age == null ? ABSENT : age.toString());
    }

    /** Reads what {@link #text} wrote, and the plain day that was sealed before dates could be fuzzy. */
    public static FuzzyDate parse(String text) {
        var parts = text.split(SEPARATOR);
        if (parts.length == 1) return exactly(LocalDate.parse(text));
        return new FuzzyDate(
                Precision.valueOf(parts[0]),
                ABSENT.equals(parts[1]) ? null : LocalDate.parse(parts[1]),
                ABSENT.equals(parts[2]) ? null : LocalDate.parse(parts[2]),
                ABSENT.equals(parts[3]) ? null : Integer.valueOf(parts[3]));
    }

    /** Says nothing: may be a date of birth. */
    @Override
    public String toString() {
        return "FuzzyDate[sealed]";
    }

    private Span days() {
        return switch (precision) {
            case EXACT -> new Span(from, from);
            case MONTH -> new Span(from.withDayOfMonth(1), from.with(TemporalAdjusters.lastDayOfMonth()));
            case YEAR -> new Span(from.withDayOfYear(1), from.with(TemporalAdjusters.lastDayOfYear()));
            case RANGE -> new Span(from, to);
            case AGE_AT -> throw new IllegalStateException("An age is no day");
        };
    }
}
