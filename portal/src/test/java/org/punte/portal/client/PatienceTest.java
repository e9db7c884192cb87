package org.punte.portal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class PatienceTest {
    private final Browser browser = new Browser();
    private final UUID file = UUID.randomUUID();
    private final String path = "/casefiles/" + file;
    private final String json =
            "{\"id\":\"%s\",\"person\":\"%s\",\"status\":\"OPEN\",\"version\":1}".formatted(file, file);

    @BeforeEach
    void a_caseworker_is_signed_in() {
        Scenes.signedIn("caseworker");
    }

    @Test
    void a_read_is_tried_a_second_time() {
        Network.breaksOnce("GET", "/cases/v1" + path, json);

        browser.get(path).then().statusCode(200);

        assertThat(Network.asked("GET /cases/v1" + path)).hasSize(2);
    }

    @Test
    void a_write_is_tried_once() {
        Network.shows("/cases/v1" + path, json);
        Network.breaksOnce("POST", "/cases/v1" + path + "/needs", "{}");

        var answer = browser.submit(path, path + "/needs", Map.of("domain", "PSY", "urgency", "SOON"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Network.asked(path + "/needs")).hasSize(1);
    }
}
