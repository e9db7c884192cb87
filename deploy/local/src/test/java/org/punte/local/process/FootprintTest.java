package org.punte.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootprintTest {
    @Test
    void this_very_process_has_cost_something() {
        var footprint = Footprint.of(ProcessHandle.current());

        assertThat(footprint.cpuSeconds()).isPositive();
        assertThat(footprint.memoryBytes()).isGreaterThan(10_000_000);
    }
}
