package org.punte.referrals.smallcell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final List<Counted> COUNTS = List.of(
            counted("SENT", "MED", "IS", 40, null),
            counted("SENT", "MED", "CJ", 31, null),
            counted("SENT", "PSY", "IS", 52, null),
            counted("SENT", "PSY", "CJ", 6, null),
            counted("DECLINES", "NO_CAPACITY", "", 70, null),
            counted("DECLINES", "CANNOT_TAKE", "", 22, null),
            counted("MEDIAN_HOURS", "MED", "", 71, 17.6),
            counted("MEDIAN_HOURS", "PSY", "", 6, 2.0));

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
    void what_became_of_a_hidden_few_is_hidden_also_where_it_is_nothing() {
        var counts = List.of(
                counted("SENT", "MED", "IS", 40, null),
                counted("SENT", "MED", "CJ", 4, null),
                counted("SENT", "PSY", "IS", 50, null),
                counted("SENT", "PSY", "CJ", 60, null),
                counted("ANSWERED", "MED", "IS", 30, null),
                counted("ANSWERED", "MED", "CJ", 0, null),
                counted("ANSWERED", "PSY", "IS", 35, null),
                counted("ANSWERED", "PSY", "CJ", 45, null),
                counted("EXPIRED", "MED", "CJ", 0, null),
                counted("EXPIRED", "PSY", "IS", 0, null));

        var figures = Disclosure.of(counts);

        assertThat(figures)
                .contains(
                        new Shown("SENT", "MED", "CJ", null),
                        new Shown("ANSWERED", "MED", "CJ", null),
                        new Shown("EXPIRED", "MED", "CJ", null),
                        new Shown("EXPIRED", "MED", "", null))
                .contains(new Shown("ANSWERED", "", "", 110L));
    }

    @Test
    void what_comes_from_two_agencies_or_from_a_few_people_is_small() {
        var report = new Breadth(9L, 2L, 40L);
        var woman = new Breadth(3L, 11L, 1L);
        var counts = List.of(
                new Counted("SENT", "CHILD_PROT", "IS", 40, null, report),
                new Counted("SENT", "CHILD_PROT", "CJ", 30, null, Breadth.UNKNOWN),
                new Counted("SENT", "PSY", "IS", 15, null, woman),
                new Counted("SENT", "PSY", "CJ", 31, null, Breadth.UNKNOWN),
                new Counted("MEDIAN_HOURS", "PSY", "", 40, 17.6, woman));

        assertThat(Disclosure.of(counts))
                .contains(
                        new Shown("SENT", "CHILD_PROT", "IS", null),
                        new Shown("SENT", "PSY", "IS", null),
                        new Shown("MEDIAN_HOURS", "PSY", "", null),
                        new Shown("SENT", "", "", 115L));
    }

    @Test
    void a_sum_is_as_wide_as_it_was_counted_by_itself() {
        var counts = List.of(
                counted("SENT", "MED", "IS", 40, null),
                counted("SENT", "PSY", "IS", 30, null),
                new Counted("SENT", "", "IS", 70, null, new Breadth(2L, 9L, 50L)),
                new Counted("SENT", "", "", 70, null, new Breadth(2L, 9L, 50L)));

        assertThat(Disclosure.of(counts))
                .contains(new Shown("SENT", "", "IS", null), new Shown("SENT", "", "", null))
                .contains(new Shown("SENT", "MED", "IS", 40L));
    }

    @Test
    void many_who_are_few_in_each_county_are_many_together() {
        var counts = new ArrayList<Counted>();
        for (var county : List.of("AB", "BC", "CJ", "DJ", "GL", "HD", "IS", "MM", "VS"))
            counts.add(new Counted("SENT", "MED", county, 8, null, new Breadth(2L, 2L, 8L)));
        counts.add(new Counted("SENT", "MED", "", 72, null, new Breadth(5L, 9L, 72L)));
        counts.add(new Counted("SENT", "", "", 72, null, new Breadth(5L, 9L, 72L)));

        assertThat(Disclosure.of(counts))
                .contains(new Shown("SENT", "MED", "", 70L), new Shown("SENT", "", "", 70L))
                .contains(new Shown("SENT", "MED", "IS", null));
    }

    @Test
    void A50_what_differs_by_one_person_from_the_release_before_is_pointed_out() {
        var later = COUNTS.stream()
                .map(c -> c.region().equals("IS") && c.item().equals("MED")
                        ? counted(c.measure(), c.item(), c.region(), c.n() + 1, null)
                        : c)
                .toList();
        var shown = List.of(new Shown("SENT", "MED", "IS", 40L), new Shown("SENT", "PSY", "IS", 50L));

        var differences = Difference.between(COUNTS, shown, later, shown);

        assertThat(differences).containsExactly(new Difference("SENT", "MED", "IS"));
    }

    @Test
    void A50_also_a_sum_whose_parts_are_hidden() {
        var before = List.of(counted("SENT", "MED", "IS", 6, null), counted("SENT", "MED", "CJ", 7, null));
        var later = List.of(counted("SENT", "MED", "IS", 6, null), counted("SENT", "MED", "CJ", 8, null));

        var differences = Difference.between(before, Disclosure.of(before), later, Disclosure.of(later));

        assertThat(differences)
                .containsExactlyInAnyOrder(new Difference("SENT", "MED", ""), new Difference("SENT", "", ""));
    }

    @Test
    void what_is_not_divided_by_county_is_held_against_itself_once() {
        var before = List.of(counted("DECLINES", "NO_CAPACITY", "", 40, null));
        var later = List.of(counted("DECLINES", "NO_CAPACITY", "", 46, null));

        assertThat(Difference.between(before, Disclosure.of(before), later, Disclosure.of(later)))
                .containsExactlyInAnyOrder(
                        new Difference("DECLINES", "NO_CAPACITY", ""), new Difference("DECLINES", "", ""));
    }

    private static Counted counted(String measure, String item, String region, long n, Double hours) {
        return new Counted(measure, item, region, n, hours, Breadth.UNKNOWN);
    }
}
