package org.punte.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Quarkus takes what is neither an address nor a network for a name, {@code ::1} too, and asks DNS about it in each request. */
class TrustedProxiesTest {
    private static final String ADDRESS = "\\d+(\\.\\d+){3}|\\[[0-9a-f:]+]";
    private static final String NETWORK = "\\d+(\\.\\d+){3}/\\d+|[0-9a-f:]+/\\d+";

    @Test
    void no_request_waits_for_a_name_to_be_looked_up() throws IOException {
        var properties = new Properties();
        try (var stream = getClass().getResourceAsStream("/application.properties")) {
            properties.load(stream);
        }

        var trusted = properties.getProperty("quarkus.http.proxy.trusted-proxies");

        assertThat(trusted.split(",")).isNotEmpty().allMatch(part -> part.matches(ADDRESS + "|" + NETWORK));
    }
}
