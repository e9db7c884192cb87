package org.punte.testing.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.constructor.DuplicateKeyException;

class StrictYamlTest {
    @Test
    void an_anchor_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> StrictYaml.load("one: &seen {a: 1}\ntwo: &seen {a: 1}\n"))
                .hasMessageContaining("&seen");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> StrictYaml.load("one: {a: 1}\ntwo: 2\none: 3\n"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void an_anchor_is_used_as_often_as_one_likes() {
        assertThat(StrictYaml.load("one: &seen [a]\ntwo: *seen\nthree: *seen\n"))
                .hasSize(3);
    }
}
