package org.punte.cases.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant EVENING = Instant.parse("2026-11-30T21:59:59Z"); // a second to midnight in Bucharest

    @Test
    void the_last_day_ends_at_midnight_where_the_owner_is() {
        var share = share();

        share.open(grant(LocalDate.of(2026, 11, 30)), 0);

        assertThat(share.isLive(EVENING, BUCHAREST)).isTrue();
        assertThat(share.isLive(EVENING.plusSeconds(1), BUCHAREST)).isFalse();
        assertThat(share.isLive(EVENING.plusSeconds(1), OSLO)).isTrue();
    }

    @Test
    void an_end_heard_before_the_beginning_stays_the_end() {
        var share = share();
        share.end(EVENING);

        share.open(grant(LocalDate.of(2027, 1, 1)), 0);

        assertThat(share.isLive(EVENING, BUCHAREST)).isFalse();
    }

    @Test
    void an_older_telling_changes_nothing() {
        var share = share();
        share.open(grant(LocalDate.of(2026, 11, 1)), 3);

        share.open(grant(LocalDate.of(2027, 1, 1)), 2);

        assertThat(share.until).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void a_grant_of_which_only_the_name_is_known_is_not_live() {
        assertThat(share().isLive(EVENING, BUCHAREST)).isFalse();
    }

    private static Share share() {
        return new Share(UUID.randomUUID(), grant(null));
    }

    private static GrantHeard grant(LocalDate until) {
        var id = UUID.randomUUID();
        return new GrantHeard(id, id, id, id, Set.of(id), Set.of("NEEDS"), until);
    }
}
