package org.punte.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class AuditPageTest {
    private final Browser browser = new Browser();
    private final UUID basis = UUID.randomUUID();

    @Test
    void a_supervisor_says_whether_another_basis_was_right() {
        Scenes.signedIn("supervisor");
        bases();
        var path = "/other-bases/" + basis + "/decision";
        Network.answers("POST", "/identity/v1" + path, 200, "{}");

        assertThat(browser.submit("/other-bases", path, Map.of()).header("Location"))
                .endsWith("/other-bases");

        assertThat(Network.asked("POST /identity/v1" + path))
                .singleElement(STRING)
                .contains("{\"justified\":true}");
    }

    @Test
    void an_auditor_sees_the_week_and_decides_nothing() {
        Scenes.signedIn("auditor");
        bases();

        assertThat(browser.get("/other-bases").asString())
                .contains("PN-7F3K-22QX", "Vital interest", "Other agency")
                .doesNotContain("/decision", "/reason");
    }

    @Test
    void the_ledger_is_listed_without_names_and_verified_by_a_click() {
        Scenes.signedIn("auditor");
        Network.shows("/identity/v1/audited-readings", """
                {"items":[{"id":"%1$s","person":"%1$s","pseudonym":"PN-7F3K-22QX","account":"%2$s","at":"2026-11-20T10:00:00Z","decision":"REFUSED","categories":[],"place":7}]}""".formatted(basis, Scenes.ME));
        Network.answers("POST", "/identity/v1/ledger-verifications", 200, """
                {"intact":false,"checked":6,"head":"ab","waiting":0,"findings":[{"what":"MISSING","seq":7}]}""");

        assertThat(browser.get("/ledger").asString())
                .contains("data-decision=\"REFUSED\"", "Worker One", "<code>PN-7F3K-22QX</code>");
        assertThat(browser.submit("/ledger", "/ledger/verification", Map.of()).asString())
                .contains("data-intact=\"false\"", "Rows before this one are gone: 7");
    }

    @Test
    void whoever_used_it_is_told_that_somebody_else_decides_and_who_could() {
        Scenes.signedIn("supervisor");
        bases(Scenes.ME);
        assertThat(browser.get("/other-bases").asString())
                .contains("class=\"not-you small\"", "nobody. Ask for a second supervisor")
                .doesNotContain("/decision");

        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One","roles":["supervisor"]},
                 {"account":"%s","name":"Worker Two","roles":["supervisor"]}]}""".formatted(Scenes.ME, UUID.randomUUID()));

        assertThat(browser.get("/other-bases").asString())
                .contains("Worker Two</p>")
                .doesNotContain("nobody. Ask");
    }

    private void bases() {
        bases(UUID.randomUUID());
    }

    private void bases(UUID by) {
        Network.shows("/identity/v1/other-bases", """
                {"items":[{"id":"%s","pseudonym":"PN-7F3K-22QX","basis":"VITAL_INTEREST","receivers":["%s"],"categories":["HEALTH"],
                 "invokedBy":"%s","invokedAt":"2026-11-20T10:00:00Z","waits":false,"state":"OPEN"}]}""".formatted(basis, Scenes.OTHER, by));
    }
}
