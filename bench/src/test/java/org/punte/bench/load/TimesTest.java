package org.punte.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void percentiles_are_exact() {
        var times = new Times();
        for (int millis = 10_000; millis > 0; millis--) times.add(millis * 1_000_000L);

        var percentiles = times.percentiles();

        assertThat(percentiles).isEqualTo(new Percentiles(5_001, 9_501, 9_901));
    }

    @Test
    void nothing_measured_is_zero() {
        assertThat(new Times().percentiles()).isEqualTo(new Percentiles(0, 0, 0));
    }
}
