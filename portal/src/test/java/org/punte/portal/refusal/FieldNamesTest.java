package org.punte.portal.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class FieldNamesTest {
    private final Browser browser = new Browser();

    @Test
    void what_is_not_right_is_named_in_the_language_of_the_page() {
        Scenes.signedIn("caseworker");
        var id = Scenes.received("SENT");
        Network.answers("POST", "/referral/v1/referrals/" + id + "/waitlisting", 400, """
                {"type":"/problems/invalid-input","errors":[{"field":"expectedOn","message":"must not be null"},
                 {"field":"envelope.requirements[2]","message":"is none"},{"field":"neverHeardOf","message":"is none"}]}""");
        browser.get("/language/ro?to=/help");

        var page = browser.submit(
                        "/referrals/" + id, "/referrals/" + id + "/waitlisting", Map.of("expectedOn", "2127-01-02"))
                .asString();

        assertThat(page.substring(page.indexOf("id=\"refusal\""), page.indexOf("<dl")))
                .contains("Serviciul trebuie să ofere", "neverHeardOf")
                .doesNotContain(">expectedOn", ">requirements");
    }

    @Test
    void what_cannot_be_read_is_said_back_beside_the_name_of_its_field() {
        Scenes.signedIn("caseworker");
        var id = Scenes.received("SENT");

        var page = browser.submit(
                        "/referrals/" + id, "/referrals/" + id + "/waitlisting", Map.of("expectedOn", "31.2.2127"))
                .asString();

        assertThat(page.substring(page.indexOf("id=\"refusal-fields\""), page.indexOf("<dl")))
                .contains("data-field=\"expectedOn\"", "<q>31.2.2127</q>");
    }

    @Test
    void what_the_browser_let_through_empty_is_named_and_no_service_is_asked() {
        Scenes.signedIn("caseworker");
        var id = Scenes.received("SENT");
        var form = "/referrals/" + id + "/decline";

        var answer = browser.submit("/referrals/" + id, form, Map.of("reason", "", "remark", "Written already"));

        var page = answer.asString();
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.substring(page.indexOf("id=\"refusal-fields\""), page.indexOf("<dl")))
                .containsOnlyOnce("data-field=\"reason\"");
        assertThat(page).contains("Written already");
        assertThat(Network.asked("POST /referral/v1" + form)).isEmpty();
    }

    @Test
    void so_is_a_list_of_which_nothing_was_ticked() {
        Scenes.signedIn("agency-admin");

        var page = browser.submit(
                        "/agency/invitations/new",
                        "/agency/invitations",
                        Map.of("email", "a@b.example", "name", "Ioana Nine"))
                .asString();

        assertThat(page.substring(page.indexOf("id=\"refusal-fields\""))).contains("data-field=\"roles\"");
    }

    @Test
    void the_number_of_an_agreement_is_no_telephone() {
        Scenes.signedIn("agency-admin");
        Network.answers("POST", "/identity/v1/agreements", 400, """
                {"type":"/problems/invalid-input","errors":[{"field":"number","message":"must not be blank"},
                 {"field":"signedOn","message":"must not be null"}]}""");

        var page = browser.submit(
                        "/agency/agreements/new",
                        "/agency/agreements",
                        Map.of(
                                "with",
                                Scenes.OTHER,
                                "number",
                                "1",
                                "signedOn",
                                "2026-01-01",
                                "categories",
                                "IDENTITY",
                                "validUntil",
                                "2127-01-01"))
                .asString();

        assertThat(page.substring(page.indexOf("id=\"refusal-fields\"")))
                .contains("data-field=\"number\"", "data-field=\"signedOn\"")
                .doesNotContain("dialled", ">signedOn");
    }

    @Test
    void what_is_not_in_order_is_named_after_what_holds_it() {
        Scenes.signedIn("agency-admin");
        Network.answers("POST", "/referral/v1/services", 400, """
                {"type":"/problems/invalid-input","errors":[{"field":"eligibility.inOrder","message":"the youngest is older than the oldest"},
                 {"field":"schedule[1].inOrder","message":"must end after they begin"}]}""");

        var page = browser.submit(
                        "/services/new",
                        "/services",
                        Map.of("service", "ACC_SHELTER", "status", "ACTIVE", "minAge", "9", "maxAge", "8"))
                .asString();

        assertThat(page.substring(page.indexOf("id=\"refusal-fields\"")))
                .contains("<span data-field=\"eligibility\">From the age of / Up to the age of")
                .contains("data-field=\"schedule\"")
                .doesNotContain("inOrder");
    }

    @Test
    void the_hours_of_the_desk_are_named_as_on_their_page() {
        Scenes.signedIn("agency-admin");
        Network.shows("/identity/v1/agencies/" + Scenes.HOME, """
                {"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest","status":"ACTIVE","version":4}""".formatted(Scenes.HOME));

        var page = browser.submit(
                        "/agency",
                        "/agency",
                        Map.of("opens", "08:00", "closes", "16:00", "days", "MON", "staffed", "always"))
                .asString();

        assertThat(page.substring(page.indexOf("id=\"refusal-fields\"")))
                .contains("<span data-field=\"staffed\">When somebody is at the desk");
    }
}
