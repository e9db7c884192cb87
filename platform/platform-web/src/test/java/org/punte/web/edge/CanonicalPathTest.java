package org.punte.web.edge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.web.problem.Rejection;

class CanonicalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "/v1//x",
                "/v1/x;y",
                "/v1%2fx",
                "/v1/%2e%2e/x",
                "/v1/./x",
                "/v1/..",
                "/v1\\x",
                "/v1/x\u0001",
                "/v1/ș",
                "http://other/v1",
                "*",
                "",
                "/v1/x?y=%00",
                "/v1/x?y=a b",
                "/v1/x?y=\\"
            })
    void what_can_be_read_in_two_ways_is_refused(String uri) {
        assertThatThrownBy(() -> CanonicalPath.require(uri)).isInstanceOf(Rejection.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/referrals/018f3c1e-0000-7000-8000-000000000001/acceptance",
                "/v1/x?status=SENT&after=A_b-9%3D",
                "/q/openapi.json"
            })
    void our_own_addresses_pass(String uri) {
        assertThatCode(() -> CanonicalPath.require(uri)).doesNotThrowAnyException();
    }
}
