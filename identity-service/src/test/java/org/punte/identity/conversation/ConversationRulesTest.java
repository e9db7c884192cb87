package org.punte.identity.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ConversationRulesTest {
    @Test
    void a_day_ends_at_midnight_of_the_owners_zone_also_when_the_clocks_change() {
        var summer = ConversationRules.endOfDay(LocalDate.parse("2026-10-24"), ZoneId.of("Europe/Bucharest"));
        var winter = ConversationRules.endOfDay(LocalDate.parse("2026-10-25"), ZoneId.of("Europe/Bucharest"));

        assertThat(summer).isEqualTo(Instant.parse("2026-10-24T21:00:00Z"));
        assertThat(winter).isEqualTo(Instant.parse("2026-10-25T22:00:00Z"));
    }
}
