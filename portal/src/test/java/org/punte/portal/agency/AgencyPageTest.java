package org.punte.portal.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class AgencyPageTest {
    private final Browser browser = new Browser();

    @Test
    void agencies_stand_in_the_order_of_the_romanian_alphabet() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/agencies", agencies("Țara", "Zorile", "Șansa", "Sprijin", "Adăpost", "Tamara"));

        var page = browser.get("/agencies").asString();

        assertThat(page).containsSubsequence("Adăpost", "Sprijin", "Șansa", "Tamara", "Țara", "Zorile");
    }

    private static String agencies(String... names) {
        return Stream.of(names)
                .map(name -> "{\"id\":\"%s\",\"name\":\"%s\",\"kind\":\"NGO\",\"zone\":\"Europe/Bucharest\"}"
                        .formatted(UUID.randomUUID(), name))
                .collect(Collectors.joining(",", "{\"items\":[", "],\"next\":null}"));
    }
}
