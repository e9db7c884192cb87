package org.punte.identity.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recall by kind of variant, and precision, on six thousand made-up people of whom each is written down a second time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToleranceTest {
    private static final int PEOPLE = 6_000;
    private static final int OF_EACH = 200;

    private final Map<Variant, Integer> recognised = new EnumMap<>(Variant.class);
    private int strangers;

    @BeforeAll
    void each_is_met_again() {
        var population = new Population(20260401);
        var people = Stream.generate(population::next).limit(PEOPLE).toList();
        var index = new Neighbours(people.stream().map(Somebody::traits).toList());
        for (var variant : Variant.values())
            for (int at = 0; at < OF_EACH; at++)
                meetAgain(variant, people, variant.ordinal() * OF_EACH + at, population, index);
    }

    private void meetAgain(Variant variant, List<Somebody> people, int at, Population population, Neighbours index) {
        var again = variant.of(people.get(at).withPhone(null), population).traits();
        var shown = index.shown(again);
        if (shown.contains(at)) recognised.merge(variant, 1, Integer::sum);
        strangers += shown.size() - (shown.contains(at) ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_DIACRITICS, 200",
        "CEDILLA, 200",
        "SPELLED_OTHERWISE, 190",
        "MISTYPED, 180",
        "ONE_GIVEN_NAME, 200",
        "MAIDEN_NAME, 160",
        "BOTH_FAMILY_NAMES, 200",
        "SWAPPED, 200",
        "NO_BIRTH_DATE, 140",
        "YEAR_ONLY, 190",
        "AGE_GUESSED, 190",
        "DAY_AND_MONTH_SWAPPED, 195",
        "DIGITS_TRANSPOSED, 195",
        "OTHER_PHONE, 200"
    })
    void of_two_hundred_that_are_written_otherwise_at_least_so_many_are_recognised(Variant variant, int atLeast) {
        assertThat(recognised.getOrDefault(variant, 0)).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void four_of_five_that_are_shown_are_the_same_human() {
        int right = recognised.values().stream().mapToInt(Integer::intValue).sum();

        assertThat(right / (double) (right + strangers)).as("precision").isGreaterThan(0.8);
    }

    @Test
    void whoever_is_new_is_hardly_ever_taken_for_somebody_else() {
        var population = new Population(7);
        var people = Stream.generate(population::next)
                .limit(PEOPLE)
                .map(Somebody::traits)
                .toList();
        var index = new Neighbours(people);
        var strangersShown = Stream.generate(population::next)
                .limit(1_000)
                .filter(one -> !index.shown(one.traits()).isEmpty())
                .count();

        assertThat(strangersShown).isLessThan(60);
    }
}
