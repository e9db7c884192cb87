package org.punte.identity.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.reach.Channel.CALENDAR;
import static org.punte.identity.reach.Channel.CALL;
import static org.punte.identity.reach.Channel.EMAIL;
import static org.punte.identity.reach.Channel.TEXT;
import static org.punte.identity.reach.Channel.THIRD_PERSON;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.identity.reach.Verdict.Why;

class SafeWaysTest {
    /** A Monday; ten in the morning in Bucharest. */
    private static final Instant MONDAY_TEN = Instant.parse("2026-06-15T07:00:00Z");

    private static final String PHONE = "+40 799 123 456";

    @Test
    void A57_the_husband_reads_the_phone_so_it_is_never_written_to() {
        var kept = kept(
                List.of(way(TEXT, PHONE, true), way(EMAIL, "a@b.example", true)),
                new MustNotKnow("husband", List.of("0799.123.456")));

        assertThat(kept.verdict(TEXT, MONDAY_TEN).why()).isEqualTo(Why.READ_BY_OTHERS);
        assertThat(kept.verdict(EMAIL, MONDAY_TEN).isSafe()).isTrue();
    }

    @Test
    void A57_an_invitation_for_the_calendar_is_never_sent() {
        assertThat(kept(List.of(way(CALENDAR, "a@b.example", true)))
                        .verdict(CALENDAR, MONDAY_TEN)
                        .why())
                .isEqualTo(Why.NEVER);
    }

    @Test
    void what_nobody_said_is_safe_is_not() {
        assertThat(kept(List.of()).verdict(CALL, MONDAY_TEN).why()).isEqualTo(Why.UNKNOWN);
        assertThat(kept(List.of(way(CALL, PHONE, false)))
                        .verdict(CALL, MONDAY_TEN)
                        .why())
                .isEqualTo(Why.NOT_CONFIRMED);
    }

    @Test
    void one_safe_way_is_enough() {
        var kept = kept(List.of(way(CALL, PHONE, false), way(CALL, "+40 700 000 001", true)));

        assertThat(kept.verdict(CALL, MONDAY_TEN).way())
                .extracting(SafeWay::address)
                .isEqualTo("+40 700 000 001");
    }

    @Test
    void a_third_person_is_asked_only_where_the_person_agreed() {
        assertThat(through(new ThirdPerson("Ana", "sister", false)).why()).isEqualTo(Why.NOT_PERMITTED);
        assertThat(through(new ThirdPerson("Ana", "sister", true)).isSafe()).isTrue();
    }

    @Test
    void A57_who_must_not_know_is_no_third_person_and_picks_up_no_telephone() {
        var third = new ThirdPerson("Țuțuianu Smaranda", "mother", true);
        var through = new SafeWay(THIRD_PERSON, null, true, null, null, third);
        var answered = new SafeWay(CALL, PHONE, true, null, "her mother, Smaranda Tutuianu", null);

        for (var who : List.of("Smaranda-Viorica Țuțuianu", "mother"))
            assertThat(kept(List.of(through), new MustNotKnow(who, null))
                            .verdict(THIRD_PERSON, MONDAY_TEN)
                            .why())
                    .isEqualTo(Why.READ_BY_OTHERS);
        assertThat(kept(List.of(answered), new MustNotKnow("Smaranda Țuțuianu", null))
                        .verdict(CALL, MONDAY_TEN)
                        .why())
                .isEqualTo(Why.READ_BY_OTHERS);
        assertThat(kept(List.of(answered), new MustNotKnow("-", null))
                        .verdict(CALL, MONDAY_TEN)
                        .isSafe())
                .isTrue();
    }

    @Test
    void A16_of_a_suspected_parent_every_number_and_address_in_the_text_counts() {
        var parent = MustNotKnow.of("Ion", "call 0799 123 456 or +40 700 000 002, ion@example.org, Str. Lungă 3");
        var all = kept(List.of(
                        way(CALL, PHONE, true),
                        way(EMAIL, "ION@example.org", true),
                        way(TEXT, "+40 711 000 000", true)))
                .besides(List.of(parent, parent));

        assertThat(all.verdict(CALL, MONDAY_TEN).why()).isEqualTo(Why.READ_BY_OTHERS);
        assertThat(all.mustNotKnow()).hasSize(1);
        assertThat(all.ways()).extracting(SafeWay::confirmedSafe).containsExactly(false, false, true);
        assertThat(all.offered().ways()).extracting(SafeWay::channel).containsExactly(TEXT);
        assertThat(all.reachesOthers("0700000002")).isTrue();
        assertThat(all.besides(List.of(parent))).isEqualTo(all);
        assertThat(kept(List.of(), new MustNotKnow("Ion", List.of("0722 000 111")))
                        .besides(List.of(parent))
                        .reachesOthers("0799123456"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15T06:59:59Z, false", // 09:59:59 there
        "2026-06-15T07:00:00Z, true",
        "2026-06-15T09:00:00Z, false", // until noon
        "2026-06-16T07:00:00Z, false" // a Tuesday
    })
    void hours_are_those_of_the_persons_zone(Instant moment, boolean safe) {
        var kept = kept(List.of(way(CALL, PHONE, true, LocalTime.of(10, 0), LocalTime.NOON)));

        assertThat(kept.verdict(CALL, moment).isSafe()).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15T20:00:00Z, true", // Monday 23:00
        "2026-06-15T22:30:00Z, true", // Tuesday 01:30, of Monday's night
        "2026-06-14T22:30:00Z, false", // Monday 01:30, of Sunday's night
        "2026-06-15T23:30:00Z, false"
    })
    void a_night_belongs_to_the_day_on_which_it_began(Instant moment, boolean safe) {
        var kept = kept(List.of(way(CALL, PHONE, true, LocalTime.of(22, 0), LocalTime.of(2, 0))));

        assertThat(kept.verdict(CALL, moment).isSafe()).isEqualTo(safe);
    }

    private static Verdict through(ThirdPerson third) {
        return kept(List.of(new SafeWay(THIRD_PERSON, null, true, null, null, third)))
                .verdict(THIRD_PERSON, MONDAY_TEN);
    }

    private static SafeWay way(Channel channel, String address, boolean confirmed) {
        return new SafeWay(channel, address, confirmed, null, null, null);
    }

    private static SafeWay way(Channel channel, String address, boolean confirmed, LocalTime from, LocalTime to) {
        return new SafeWay(
                channel, address, confirmed, List.of(new SafeHours(Set.of(DayOfWeek.MONDAY), from, to)), null, null);
    }

    private static SafeWays kept(List<SafeWay> ways, MustNotKnow... others) {
        @Nullable ZoneId zone = null;
        return new SafeWays(ways, zone, null, List.of(others));
    }
}
