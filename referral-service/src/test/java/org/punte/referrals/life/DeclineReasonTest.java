package org.punte.referrals.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DeclineReasonTest {
    @Test
    void a_safety_conflict_cannot_be_told_from_another_reason_outside() {
        var outside = Arrays.stream(DeclineReason.values())
                .map(DeclineReason::outside)
                .toList();

        assertThat(outside)
                .doesNotContain("SAFETY_CONFLICT")
                .filteredOn("CANNOT_TAKE"::equals)
                .hasSizeGreaterThan(1);
    }
}
