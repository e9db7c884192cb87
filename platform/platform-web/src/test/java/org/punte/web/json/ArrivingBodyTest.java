package org.punte.web.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.punte.web.problem.Rejection;

class ArrivingBodyTest {
    /** Little time, so that a test need not wait. */
    private record Hurried() implements BodyConfig {
        @Override
        public Duration patience() {
            return Duration.ofSeconds(8);
        }

        @Override
        public Duration longest() {
            return Duration.ofMillis(50);
        }
    }

    /** Never long without a byte, and never done. */
    private static final class Drops extends InputStream {
        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int most) {
            into[from] = 'a';
            return 1;
        }
    }

    @Test
    void what_comes_byte_by_byte_and_never_stops_has_an_end() {
        var body = new ArrivingBody(null, new Hurried());

        assertThatThrownBy(() -> body.read(new Drops(), Integer.MAX_VALUE / 2, null))
                .isInstanceOf(Rejection.class);
    }
}
