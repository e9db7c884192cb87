package org.punte.referrals.smallcell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final List<Counted> COUNTS = List.of(
            new Counted("SENT", "MED", "IS", 40, null),
            new Counted("SENT", "MED", "CJ", 31, null),
            new Counted("SENT", "PSY", "IS", 52, null),
            new Counted("SENT", "PSY", "CJ", 6, null),
            new Counted("DECLINES", "NO_CAPACITY", "", 70, null),
            new Counted("DECLINES", "CANNOT_TAKE", "", 22, null),
            new Counted("MEDIAN_HOURS", "MED", "", 71, 17.6),
            new Counted("MEDIAN_HOURS", "PSY", "", 6, 2.0));

    @Test
    void the_same_counts_make_the_same_figures() {
        assertThat(Disclosure.of(COUNTS)).isEqualTo(Disclosure.of(COUNTS));
    }

    @Test
    void no_figure_is_smaller_than_the_threshold() {
        var figures = Disclosure.of(COUNTS);

        assertThat(figures)
                .filteredOn(figure -> !figure.measure().equals("MEDIAN_HOURS") && figure.n() != null)
                .isNotEmpty()
                .noneMatch(figure -> SmallCells.isSmall(figure.n()));
        assertThat(figures).contains(new Shown("SENT", "PSY", "CJ", null), new Shown("SENT", "", "", 130L));
        assertThat(figures).contains(new Shown("DECLINES", "NO_CAPACITY", "", 70L), new Shown("DECLINES", "", "", 90L));
        assertThat(figures)
                .filteredOn(figure -> figure.measure().equals("DECLINES"))
                .hasSize(3);
    }

    @Test
    void a_median_of_few_answers_is_hidden() {
        assertThat(Disclosure.of(COUNTS))
                .contains(new Shown("MEDIAN_HOURS", "MED", "", 18L), new Shown("MEDIAN_HOURS", "PSY", "", null));
    }

    @Test
    void A50_what_differs_by_one_person_from_the_release_before_is_pointed_out() {
        var later = COUNTS.stream()
                .map(c -> c.region().equals("IS") && c.item().equals("MED")
                        ? new Counted(c.measure(), c.item(), c.region(), c.n() + 1, null)
                        : c)
                .toList();
        var shown = List.of(new Shown("SENT", "MED", "IS", 40L), new Shown("SENT", "PSY", "IS", 50L));

        var differences = Difference.between(COUNTS, shown, later, shown);

        assertThat(differences).containsExactly(new Difference("SENT", "MED", "IS"));
    }

    @Test
    void A50_also_a_sum_whose_parts_are_hidden() {
        var before = List.of(new Counted("SENT", "MED", "IS", 6, null), new Counted("SENT", "MED", "CJ", 7, null));
        var later = List.of(new Counted("SENT", "MED", "IS", 6, null), new Counted("SENT", "MED", "CJ", 8, null));

        var differences = Difference.between(before, Disclosure.of(before), later, Disclosure.of(later));

        assertThat(differences)
                .containsExactlyInAnyOrder(new Difference("SENT", "MED", ""), new Difference("SENT", "", ""));
    }

    @Test
    void what_is_not_divided_by_county_is_held_against_itself_once() {
        var before = List.of(new Counted("DECLINES", "NO_CAPACITY", "", 40, null));
        var later = List.of(new Counted("DECLINES", "NO_CAPACITY", "", 46, null));

        assertThat(Difference.between(before, Disclosure.of(before), later, Disclosure.of(later)))
                .containsExactlyInAnyOrder(
                        new Difference("DECLINES", "NO_CAPACITY", ""), new Difference("DECLINES", "", ""));
    }
}
