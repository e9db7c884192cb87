package org.punte.portal.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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
class LostFactorPageTest {
    private static final String PAGE = "/lost-factors";
    private static final String SERVICE = "/identity/v1/factor-renewals";

    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();

    @BeforeEach
    void a_colleague_lost_the_telephone() {
        Scenes.signedIn("supervisor");
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One"},{"account":"%s","name":"Worker Two"}]}""".formatted(Scenes.ME, colleague));
        Network.shows("/identity/v1/staff", "{\"items\":[],\"next\":null}");
        Network.shows(SERVICE + "/pending", "{\"items\":[],\"next\":null}");
    }

    @Test
    void what_happens_is_said_before_it_happens_and_nobody_asks_for_oneself() {
        assertThat(browser.get(PAGE).asString())
                .contains("id=\"effect\"", "For 24 hours", "Worker Two")
                .doesNotContain("<option value=\"" + Scenes.ME);
    }

    @Test
    void who_met_the_colleague_asks() {
        Network.answers("POST", SERVICE, 201, renewal(Scenes.ME));

        var answer = browser.submit(
                PAGE, PAGE, Map.of("account", colleague.toString(), "recognised", "STAFF_CARD", "factor", "CODES"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST " + SERVICE))
                .filteredOn(asked -> asked.contains(colleague.toString()))
                .singleElement(STRING)
                .contains("\"recognisedBy\":\"STAFF_CARD\"", "\"factor\":\"CODES\"")
                .doesNotContain("key=null");
    }

    @Test
    void a_second_person_asks_for_somebody_of_the_agency_that_named_them() {
        Network.shows("/identity/v1/staff", """
                {"items":[{"account":"%s","agency":"%s","name":"Lone Worker","roles":["agency-admin"],"blocked":false}],"next":null}""".formatted(colleague, Scenes.OTHER));
        Network.answers("POST", SERVICE, 201, renewal(Scenes.ME));
        var there = PAGE + "?agency=" + Scenes.OTHER;
        assertThat(browser.get(PAGE).asString()).contains(there, "For somebody of Other agency");

        assertThat(browser.get(there).asString()).contains("Lone Worker").doesNotContain("Worker Two");
        browser.submit(
                there,
                PAGE,
                Map.of("agency", Scenes.OTHER.toString(), "account", colleague.toString(), "recognised", "STAFF_CARD"));

        assertThat(Network.asked("POST " + SERVICE))
                .filteredOn(asked -> asked.contains(colleague.toString()))
                .singleElement(STRING)
                .contains("\"agency\":\"" + Scenes.OTHER + "\"");
    }

    @Test
    void without_saying_how_nothing_is_asked() {
        var answer = browser.submit(PAGE, PAGE, Map.of("account", colleague.toString(), "recognised", ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Network.asked("POST " + SERVICE)).noneMatch(asked -> asked.contains(colleague.toString()));
    }

    @Test
    void another_who_met_them_confirms() {
        Network.shows(SERVICE + "/pending", "{\"items\":[" + renewal(UUID.randomUUID()) + "],\"next\":null}");
        Network.answers("POST", SERVICE + "/" + id + "/confirmation", 200, renewal(UUID.randomUUID()));

        var path = PAGE + "/" + id + "/confirmation";
        var answer = browser.submit(PAGE, path, Map.of("recognised", "KNOWN_PERSONALLY"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/confirmation"))
                .singleElement(STRING)
                .endsWith("body={\"recognisedBy\":\"KNOWN_PERSONALLY\"}");
    }

    @Test
    void who_asked_is_not_offered_to_confirm_but_may_take_it_back() {
        Network.shows(SERVICE + "/pending", "{\"items\":[" + renewal(Scenes.ME) + "],\"next\":null}");

        assertThat(browser.get(PAGE).asString())
                .doesNotContain(id + "/confirmation")
                .contains(id + "/refusal");
    }

    @Test
    void whose_factor_was_renewed_reads_until_when_the_vault_is_closed() {
        assertThat(browser.get(PAGE).asString()).doesNotContain("id=\"vault-closed\"");
        Network.shows("/identity/v1/me", """
                {"account":"%s","name":"Worker One","roles":["supervisor"],"vaultClosedUntil":"2026-11-25T10:15:30Z",
                 "agency":{"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest"}}""".formatted(Scenes.ME, Scenes.HOME));

        assertThat(browser.get(PAGE).asString()).contains("id=\"vault-closed\"", "stay shut until");
    }

    @Test
    void others_are_refused() {
        Network.answers("GET", SERVICE + "/pending", 403, "{\"type\":\"/problems/forbidden\"}");

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(403);
    }

    private String renewal(UUID askedBy) {
        return """
                {"id":"%s","agency":"%s","account":"%s","name":"Worker Two","factor":"TOTP","state":"ASKED","askedBy":"%s","askedByHow":"STAFF_CARD","askedAt":"2026-11-20T10:00:00Z","version":0}""".formatted(id, Scenes.HOME, colleague, askedBy);
    }
}
