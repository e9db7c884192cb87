package org.punte.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final Instant NOON = Instant.parse("2026-11-20T10:00:00Z");
    private static final ZoneId IASI = ZoneId.of("Europe/Bucharest");

    @Test
    void one_zone_goes_without_saying() {
        var moment = new Moment(NOON, IASI, ZoneId.of("Europe/Chisinau"), NOON);

        assertThat(moment.text()).isEqualTo("20.11.2026 12:00");
    }

    @Test
    void the_distance_is_told_in_hours_and_minutes_and_from_two_days_on_in_days() {
        var moment = new Moment(NOON, IASI, IASI, NOON.minusSeconds(47 * 3600 + 60));
        var far = new Moment(NOON, IASI, IASI, NOON.minusSeconds(49 * 3600 + 60));

        assertThat(moment.distance()).isEqualTo("47 h 01 min");
        assertThat(moment.isFar()).isFalse();
        assertThat(far.isFar()).isTrue();
        assertThat(far.days()).isEqualTo(2);
        assertThat(far.hours()).isEqualTo(1);
        assertThat(moment.isPast()).isFalse();
    }
}
