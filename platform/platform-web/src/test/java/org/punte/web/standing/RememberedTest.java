package org.punte.web.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void a_value_is_loaded_once_while_it_is_fresh() {
        var remembered = new Remembered<String, Integer>(Duration.ofMinutes(1));

        int first = remembered.get("key", key -> loads.incrementAndGet());

        assertThat(remembered.get("key", key -> loads.incrementAndGet())).isEqualTo(first);
    }

    @Test
    void a_dropped_or_old_value_is_loaded_again() {
        var remembered = new Remembered<String, Integer>(Duration.ofMinutes(1));
        var forgetful = new Remembered<String, Integer>(Duration.ZERO);

        remembered.get("key", key -> loads.incrementAndGet());
        remembered.drop("key");

        assertThat(remembered.fresh("key")).isNull();
        assertThat(forgetful.get("key", key -> 1)).isEqualTo(1);
        assertThat(forgetful.get("key", key -> 2)).isEqualTo(2);
    }

    @Test
    void what_was_looked_at_before_a_drop_is_not_remembered_after_it() {
        var remembered = new Remembered<String, Integer>(Duration.ofMinutes(1));

        remembered.get("key", key -> {
            remembered.drop("key");
            return 1;
        });

        assertThat(remembered.fresh("key")).isNull();
    }

    @Test
    void nor_is_it_when_everything_was_dropped_meanwhile() {
        var remembered = new Remembered<String, Integer>(Duration.ofMinutes(1));

        remembered.get("key", key -> {
            remembered.clear();
            return 1;
        });

        assertThat(remembered.fresh("key")).isNull();
    }
}
