package org.punte.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"//tasks", "/a//b", "/a;b", "/a%2Fb", "/a%5cb", "/a\\b", "/a/../b", "/a/.", "/%2e%2e/a", "/a%00"
            })
    void addresses_with_two_readings_are_not_plain(String path) {
        assertThat(RequestGuard.isNotPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tasks", "/assets/htmx.min.js", "/persons/018f-7a"})
    void ordinary_addresses_are(String path) {
        assertThat(RequestGuard.isNotPlain(path)).isFalse();
    }
}
