package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferralCodeTest {
    @Test
    void codes_are_short_readable_and_not_the_same() {
        var codes = Stream.generate(ReferralCode::next).limit(5_000).collect(Collectors.toSet());

        assertThat(codes).hasSize(5_000).allMatch(code -> code.matches("RF(-[2-9A-HJ-NP-Z]{4}){2}"));
    }
}
