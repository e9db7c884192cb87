package org.punte.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class AssignmentPageTest {
    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void somebody_left_work_behind() {
        Scenes.signedIn("supervisor");
        Network.shows("/identity/v1/persons/unassigned", """
                {"items":[{"id":"%s","pseudonym":"P-7F3K","registeredAt":"2026-11-20T10:00:00Z"}],"next":null}""".formatted(id));
        Network.shows("/referral/v1/referrals/unassigned", """
                {"items":[{"id":"%s","side":"RECEIVED","code":"RF-7F3K-22QX","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT","status":"ACCEPTED",
                 "envelope":{"ageBand":"ADULT"},"version":3}],"next":null}""".formatted(id, Scenes.OTHER));
        Network.shows("/cases/v1/casefiles/unassigned", """
                {"items":[{"id":"%s","status":"OPEN","workers":[],"openedAt":"2026-11-20T10:00:00Z","version":1}],"next":null}""".formatted(id));
    }

    @Test
    void all_that_was_left_is_on_one_page_without_a_name() {
        assertThat(browser.get("/assignments").asString()).contains("RF-7F3K-22QX", "P-7F3K", "left-casefile-" + id);
    }

    @Test
    void A35_a_referral_is_not_offered_to_whoever_stepped_aside_from_it() {
        Network.shows("/referral/v1/conflicts", """
                {"items":[{"id":"%s","referral":"%s","account":"%s","declaredAt":"2026-11-20T10:00:00Z","version":0}],"next":null}""".formatted(UUID.randomUUID(), id, Scenes.ME));

        var page = browser.get("/assignments").asString();

        var mine = "<option value=\"" + Scenes.ME;
        assertThat(page.substring(page.indexOf("left-referral-"), page.indexOf("left-person-")))
                .doesNotContain(mine);
        assertThat(page.substring(page.indexOf("left-person-"))).contains(mine);
    }

    @ParameterizedTest
    @CsvSource({
        "persons,/identity/v1/persons/%s/assignment",
        "referrals,/referral/v1/referrals/%s/workers",
        "casefiles,/cases/v1/casefiles/%s/workers"
    })
    void each_is_handed_to_somebody_by_the_service_that_owns_it(String what, String path) {
        Network.answers("POST", path.formatted(id), 200, "{}");

        var answer = browser.submit("/assignments", "/assignments/" + what + "/" + id, Map.of("workers", Scenes.ME));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST " + path.formatted(id)))
                .singleElement(STRING)
                .endsWith("body={\"workers\":[\"" + Scenes.ME + "\"]}")
                .doesNotContain("key=null");
    }

    @Test
    void somebody_who_was_faster_is_told() {
        Network.answers(
                "POST", "/referral/v1/referrals/" + id + "/workers", 409, "{\"type\":\"/problems/still-assigned\"}");

        var answer = browser.submit("/assignments", "/assignments/referrals/" + id, Map.of("workers", Scenes.ME));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Somebody works on this already");
    }

    @Test
    void one_service_that_is_away_hides_its_list_only() {
        Network.answers("GET", "/cases/v1/casefiles/unassigned", 503, "{}");

        assertThat(browser.get("/assignments").asString()).contains("P-7F3K", "RF-7F3K-22QX");
    }

    @Test
    void others_are_refused() {
        Network.answers("GET", "/identity/v1/persons/unassigned", 403, "{\"type\":\"/problems/forbidden\"}");

        assertThat(browser.get("/assignments").statusCode()).isEqualTo(403);
    }
}
