package org.punte.cases.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShareTest {
    private static final Instant NOON = Instant.parse("2026-11-30T10:00:00Z");

    private final Share share = new Share(UUID.randomUUID(), grant(null));

    @Test
    void it_is_live_until_its_last_moment() {
        share.open(grant(NOON), 0);

        assertThat(share.isLive(NOON.minusSeconds(1))).isTrue();
        assertThat(share.isLive(NOON)).isFalse();
    }

    @Test
    void an_end_heard_before_the_beginning_stays_the_end() {
        share.end(NOON);

        share.open(grant(NOON.plusSeconds(60)), 0);

        assertThat(share.isLive(NOON)).isFalse();
    }

    @Test
    void a_pause_lasts_until_it_is_told_as_opened_again() {
        share.open(grant(NOON.plusSeconds(60)), 0);

        share.pause(1, NOON);
        share.open(grant(NOON.plusSeconds(60)), 0);

        assertThat(share.isLive(NOON)).isFalse();
        share.open(grant(NOON.plusSeconds(60)), 2);
        assertThat(share.isLive(NOON)).isTrue();
    }

    @Test
    void a_pause_or_an_end_that_is_told_again_later_opens_nothing_in_between() {
        share.open(grant(NOON.plusSeconds(60)), 0);
        share.pause(1, NOON);

        share.pause(1, NOON.plusSeconds(30));

        assertThat(share.isLive(NOON.plusSeconds(20))).isFalse();
        share.end(NOON);
        share.end(NOON.plusSeconds(30));
        assertThat(share.endedAt).isEqualTo(NOON);
    }

    @Test
    void an_older_telling_changes_nothing() {
        share.open(grant(NOON), 3);

        share.open(grant(NOON.plusSeconds(60)), 2);

        assertThat(share.until).isEqualTo(NOON);
    }

    @Test
    void a_grant_of_which_nothing_else_is_known_is_not_live() {
        assertThat(share.isLive(NOON)).isFalse();
    }

    private static GrantHeard grant(Instant until) {
        var id = UUID.randomUUID();
        return new GrantHeard(id, id, id, id, Set.of(id), Set.of("NEEDS"), until);
    }
}
