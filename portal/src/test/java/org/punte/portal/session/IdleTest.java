package org.punte.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is open can always be sent: cookie, row and the identity server's session end later than the page clears itself. */
class IdleTest {
    /** A page tells once a minute that somebody is there, and counts from when it told; only a new token tells the server. */
    private static final Duration UNTOLD = minutes(5);

    @Test
    void the_page_is_cleared_within_fifteen_minutes_and_the_server_waits_longer() throws IOException {
        var page = minutes(Double.parseDouble(
                found("src/main/resources/META-INF/resources/assets/punte.js", "IDLE = ([0-9.]+) \\* 60 \\* 1000")));
        var realm = "../deploy/keycloak/realm.json";
        var tokens = Duration.ofSeconds(Long.parseLong(found(realm, "\"accessTokenLifespan\": (\\d+)")));
        var extension = minutes(
                Long.parseLong(found("src/main/resources/application.properties", "session-age-extension=(\\d+)M")));
        var row = Duration.parse(found("src/main/java/org/punte/portal/session/SessionConfig.java", "\"(PT\\d+M)\""));

        var warned = minutes(Double.parseDouble(
                found("src/main/resources/META-INF/resources/assets/punte.js", "WARNED = ([0-9.]+) \\* 60 \\* 1000")));
        var said = minutes(Double.parseDouble(
                found("src/main/java/org/punte/portal/page/Frame.java", "SENDABLE = Duration.ofMinutes\\((\\d+)\\)")));

        assertThat(page.minus(warned)).isGreaterThanOrEqualTo(minutes(2));
        assertThat(said).isEqualTo(row.minus(UNTOLD));
        assertThat(tokens).isEqualTo(UNTOLD);
        assertThat(page).isLessThan(minutes(15));
        assertThat(page.plus(UNTOLD)).isLessThan(row);
        assertThat(row)
                .isEqualTo(tokens.plus(extension))
                .isEqualTo(Duration.ofSeconds(Long.parseLong(found(realm, "\"ssoSessionIdleTimeout\": (\\d+)"))));
    }

    private static String found(String file, String pattern) throws IOException {
        var match = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertThat(match.find()).as(file).isTrue();
        return match.group(1);
    }

    private static Duration minutes(double minutes) {
        return Duration.ofSeconds((long) (minutes * 60));
    }
}
