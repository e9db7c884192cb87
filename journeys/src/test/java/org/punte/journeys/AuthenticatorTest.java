package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 6238, appendix B, to six digits. */
class AuthenticatorTest {
    private static final String SECRET = "12345678901234567890";

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "2000000000,279037"})
    void it_shows_what_the_standard_says(long second, String digits) {
        var moment = Instant.ofEpochSecond(second);

        assertThat(new Authenticator(SECRET.getBytes(StandardCharsets.US_ASCII)).at(moment))
                .isEqualTo(digits);
        assertThat(new Authenticator("gezd gnbv gy3t qojq gezd gnbv gy3t qojq").at(moment))
                .isEqualTo(digits);
    }
}
