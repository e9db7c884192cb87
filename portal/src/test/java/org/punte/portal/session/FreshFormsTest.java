package org.punte.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** Whoever has to sign in again first finds in each form what was typed and chosen: the page says so. */
@PortalTest
@TestSecurity(user = "administrator")
class FreshFormsTest {
    private static final String NEEDED = "{\"type\":\"/problems/fresh-sign-in-needed\",\"maxAge\":300}";

    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();

    @Test
    void the_new_key_of_a_system_else_sending_again_would_make_a_secret() {
        system();
        Network.answers("POST", "/identity/v1/clients/" + id + "/rotation", 401, NEEDED);

        assertThat(refused("/agency/partners/" + id, "/rotation", Map.of("publicKey", "PEM of the north")))
                .contains("PEM of the north</textarea>");
    }

    @Test
    void what_a_system_may_do() {
        system();
        Network.answers("POST", "/identity/v1/clients/" + id + "/scopes", 401, NEEDED);

        assertThat(refused("/agency/partners/" + id, "/scopes", Map.of("scopes", List.of("CASES_READ"))))
                .contains("value=\"CASES_READ\" checked")
                .doesNotContain("value=\"REFERRALS_READ\" checked");
    }

    @Test
    void the_second_person() {
        Scenes.signedIn("agency-admin");
        Network.shows("/identity/v1/second-persons", "{\"items\":[],\"next\":null}");
        Network.answers("POST", "/identity/v1/second-persons", 401, NEEDED);

        assertThat(refused("/agency/second-persons", "", Map.of("account", id, "partner", Scenes.OTHER)))
                .contains("value=\"" + id + "\"", "value=\"" + Scenes.OTHER + "\" selected");
    }

    @Test
    void roles() {
        Scenes.signedIn("agency-admin");
        Network.shows("/identity/v1/accounts/" + id, """
                {"id":"%s","name":"Mara Five","roles":["desk"],"client":false,"blocked":false}""".formatted(id));
        Network.answers("POST", "/identity/v1/role-grants", 401, NEEDED);

        assertThat(refused("/agency/accounts/" + id, "/roles", Map.of("roles", List.of("SUPERVISOR", "ANALYST"))))
                .contains("value=\"SUPERVISOR\" checked", "value=\"ANALYST\" checked")
                .doesNotContain("value=\"AUDITOR\" checked");
    }

    @Test
    void who_lost_the_second_factor_and_how_they_were_recognised() {
        Scenes.signedIn("supervisor");
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One"},{"account":"%s","name":"Worker Six"}]}""".formatted(Scenes.ME, id));
        Network.shows("/identity/v1/factor-renewals/pending", "{\"items\":[],\"next\":null}");
        Network.answers("POST", "/identity/v1/factor-renewals", 401, NEEDED);

        assertThat(refused("/lost-factors", "", Map.of("account", id, "recognised", "STAFF_CARD", "factor", "CODES")))
                .contains("value=\"" + id + "\" selected", "value=\"STAFF_CARD\" selected", "value=\"CODES\" checked");
    }

    @Test
    void the_check_of_somebody_who_asks_for_access() {
        Scenes.signedIn("network-admin");
        Network.shows("/identity/v1/applications/" + id, """
                {"id":"%s","name":"New four","kind":"SHELTER","county":"IS","languages":[],"status":"RECEIVED",
                 "receivedAt":"2026-11-20T10:00:00Z","version":1,"approvals":[]}""".formatted(id));
        Network.answers("POST", "/identity/v1/applications/" + id + "/approval", 401, NEEDED);

        assertThat(refused(
                        "/network/applications/" + id,
                        "/approval",
                        Map.of("checked", "VISIT", "reference", "Their house", "on", "2026-11-22")))
                .contains("value=\"VISIT\" selected", "value=\"Their house\"", "value=\"2026-11-22\"");
    }

    @Test
    void what_somebody_answered_where_it_is_shared_on_another_basis() {
        Scenes.signedIn("caseworker");
        var path = "/persons/" + id + "/conversations";
        Network.answers("POST", "/identity/v1" + path, 401, NEEDED);

        var answer = browser.submit(
                path + "/new",
                path,
                Map.of(
                        "purpose",
                        "SHARE_WITH_AGENCY",
                        "form",
                        "WRITTEN",
                        "interpreter",
                        "NONE",
                        "basis",
                        "VITAL_INTEREST",
                        "reason",
                        "Nobody could ask"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString())
                .contains(
                        "id=\"fresh-sign-in\"",
                        "Nobody could ask</textarea>",
                        "value=\"VITAL_INTEREST\" required checked");
    }

    private void system() {
        Scenes.signedIn("agency-admin");
        Network.shows("/identity/v1/clients/" + id, """
                {"id":"%s","agency":"%s","name":"Seven","clientId":"partner-7","scopes":["referrals:read"],"disabled":false,
                 "createdAt":"2026-11-20T10:00:00Z","credentialSince":"2026-11-20T10:00:00Z","version":1,"authentication":"KEY",
                 "keyId":"k7"}""".formatted(id, Scenes.HOME));
    }

    private String refused(String page, String form, Map<String, ?> typed) {
        var answer = browser.submit(page, page + form, typed);
        assertThat(answer.statusCode()).isEqualTo(403);
        return answer.asString();
    }
}
