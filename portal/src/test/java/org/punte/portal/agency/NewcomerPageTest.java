package org.punte.portal.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** Who has to decide whether to trust an agency sees that it is new. */
@PortalTest
@TestSecurity(user = "worker")
class NewcomerPageTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void the_other_agency_is_new() {
        Scenes.signedIn("caseworker");
        directory("2100-01-01");
        var consent = """
                {"items":[{"id":"%s","person":"%s","receiver":"%s","state":"GIVEN","categories":["IDENTITY"],"until":"2099-01-01","endsAt":"2099-01-01T22:00:00Z"}]}""".formatted(UUID.randomUUID(), person, Scenes.OTHER);
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\"}".formatted(person));
        Network.shows("/identity/v1/persons/" + person + "/consents", consent);
        Network.shows("/cases/v1/casefiles", "{\"items\":[],\"next\":null}");
    }

    @ParameterizedTest
    @CsvSource({"/agencies", "/persons/%s", "/persons/%s/conversations/new", "/persons/%s/referrals/new"})
    void lists_and_forms_mark_it_until_its_half_year_is_over(String page) {
        assertThat(browser.get(page.formatted(person)).asString()).contains("(new agency)");

        directory("2020-01-01");
        assertThat(browser.get(page.formatted(person)).asString()).doesNotContain("(new agency)");
    }

    @Test
    void the_receiver_sees_it_on_the_referral() {
        var id = Scenes.received("SENT");

        assertThat(browser.get("/referrals/" + id).asString()).contains("(new agency)");
    }

    @Test
    void where_it_is_on_probation_every_mark_says_that_only_practice_goes_there() {
        directory("PROBATION", "2100-01-01");

        var form =
                browser.get("/persons/%s/conversations/new".formatted(person)).asString();

        assertThat(form).contains("(new agency: practice only)");
        assertThat(browser.get("/persons/new").asString()).contains("id=\"practice\"");
        directory("2100-01-01");
        assertThat(browser.get("/persons/new").asString()).doesNotContain("id=\"practice\"");
    }

    @Test
    void a_practice_record_says_what_it_is() {
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\",\"practice\":true}".formatted(person));

        assertThat(browser.get("/persons/" + person).asString()).contains("id=\"practice\"", "Practice record.");
    }

    @Test
    void every_page_of_an_agency_on_probation_says_that_everything_is_practice() {
        Network.shows("/identity/v1/me", """
                {"account":"%s","name":"Worker One","roles":["caseworker"],"agency":{"id":"%s","name":"Our agency",
                 "kind":"NGO","zone":"Europe/Bucharest","status":"PROBATION"}}""".formatted(Scenes.ME, Scenes.HOME));

        assertThat(browser.get("/persons/new").asString()).contains("id=\"probation\"", "Register nobody real");
    }

    private static void directory(String newUntil) {
        directory("ACTIVE", newUntil);
    }

    private static void directory(String status, String newUntil) {
        Network.shows("/identity/v1/agencies", """
                {"items":[{"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest"},
                 {"id":"%s","name":"Other agency","kind":"NGO","zone":"Europe/Oslo","status":"%s","newUntil":"%s"}],"next":null}""".formatted(Scenes.HOME, Scenes.OTHER, status, newUntil));
    }
}
