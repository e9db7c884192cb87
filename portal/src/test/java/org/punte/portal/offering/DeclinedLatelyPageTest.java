package org.punte.portal.offering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class DeclinedLatelyPageTest {
    @Test
    void whoever_has_just_said_no_is_shown_with_when_and_why() {
        Scenes.signedIn("caseworker");
        var person = UUID.randomUUID();
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\",\"version\":1}".formatted(person));
        Network.shows("/referral/v1/candidates", """
                {"rule":"3","at":"2026-11-20T10:00:00Z","personChecked":true,
                 "candidates":[{"id":"%s","agency":"%s","agencyName":"Casa","reasonsFor":["OPEN_NOW"],"reasonsAgainst":["DECLINED_LATELY","CONSENT_NEEDED"],
                   "excludedBy":[],"declined":{"at":"2026-11-12T10:00:00Z","reason":"NO_CAPACITY"}}],"excluded":[]}""".formatted(UUID.randomUUID(), Scenes.OTHER));

        assertThat(Looking.in(new Browser(), "/persons/" + person + "/candidates"))
                .contains("said no to you for this 12.11.2026 12:00 (No place free); ");
    }
}
