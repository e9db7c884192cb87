package org.punte.referrals.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.referrals.life.DeclineReason;

/** Which reasons stay with the receiver stands in {@link DeclineReason}, and once more in the database, which counts across agencies. */
@QuarkusTest
class ToldReasonsTest {
    @Test
    void figures_across_agencies_tell_each_reason_as_it_is_told_outside() {
        int year = Past.year();
        var past = new Past(year, 1);
        for (var reason : DeclineReason.values()) past.declined("MED", "IS", 1, reason.name());

        assertThat(Frozen.reasons(year))
                .isEqualTo(Stream.of(DeclineReason.values())
                        .map(DeclineReason::outside)
                        .collect(Collectors.toSet()));
    }
}
