package org.punte.portal.person;

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
class PersonPageTest {
    private static final String CANARY = "Quetzalcoatlina";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void a_caseworker_is_signed_in() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/persons/" + person, """
                {"id":"%s","pseudonym":"PN-7F3K-22QX","givenName":"%s <script>","ageBasis":"STATED","categories":["IDENTITY"]}""".formatted(person, CANARY));
        Network.shows("/identity/v1/persons/" + person + "/consents", "{\"items\":[]}");
    }

    @Test
    void a_name_stands_in_the_page_but_never_in_its_title_or_in_an_address() {
        var html = browser.get("/persons/" + person).asString();

        assertThat(html).contains(CANARY + " &lt;script&gt;", "<title>Record - Punte</title>");
        assertThat(html).doesNotContainPattern("(href|action|src)=\"[^\"]*" + CANARY);
    }

    @Test
    void safety1_a_record_whose_consent_is_over_says_so() {
        assertThat(browser.get("/persons/" + person).asString()).doesNotContain("id=\"stop-use\"");
        Network.shows("/identity/v1/persons/" + person, """
                {"id":"%s","pseudonym":"PN-7F3K-22QX","stopUseSince":"2026-03-03T09:00:00Z"}""".formatted(person));

        assertThat(browser.get("/persons/" + person).asString()).contains("id=\"stop-use\"", "use none of it further");
    }

    @Test
    void another_record_of_the_same_human_is_a_link_with_its_code_and_nothing_where_there_is_none() {
        var other = UUID.randomUUID();
        assertThat(browser.get("/persons/" + person).asString()).doesNotContain("id=\"other-records\"");
        Network.shows("/identity/v1/persons/" + person, """
                {"id":"%s","pseudonym":"PN-7F3K-22QX","otherRecords":[{"id":"%s","pseudonym":"PN-2222-AAAA"}]}""".formatted(person, other));

        assertThat(browser.get("/persons/" + person).asString())
                .contains(
                        "You have another record of the same person",
                        "<a href=\"/persons/" + other + "\">PN-2222-AAAA");
    }

    @Test
    void registering_leads_to_an_address_without_a_name() {
        Network.answers("POST", "/identity/v1/persons", 201, "{\"id\":\"" + person + "\"}");

        var answer = browser.submit(
                "/persons/new", "/persons", Map.of("givenName", CANARY, "ageBasis", "STATED", "adult", "yes"));

        assertThat(answer.header("Location")).endsWith("/persons/" + person);
    }

    @Test
    void how_the_age_is_known_is_not_said_beforehand() {
        var html = browser.get("/persons/new").asString();

        var choices = html.substring(html.indexOf("<select id=\"age-basis\""));
        assertThat(choices.substring(0, choices.indexOf("</select>")))
                .contains("required><option value=\"\">please choose")
                .doesNotContain(" selected");
    }

    @Test
    void a_refused_registration_keeps_what_was_typed() {
        Network.answers("POST", "/identity/v1/persons", 409, "{\"type\":\"/problems/overtaken\"}");

        var answer = browser.submit(
                "/persons/new", "/persons", Map.of("givenName", CANARY, "ageBasis", "DISPUTED", "adult", "no"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("value=\"no\" checked", "value=\"" + CANARY);
    }

    @Test
    void the_person_of_a_referral_is_waited_for_without_scripts_too() {
        var id = Scenes.received("ACCEPTED");
        Network.shows("/identity/v1/grants", "{\"items\":[]}");

        var html = browser.get("/referrals/" + id + "/person").asString();

        assertThat(html)
                .contains("Opening", "<noscript><meta http-equiv=\"refresh\"", "hx-trigger=\"load")
                .contains("id=\"opening\" class=\"failing\" role=\"status\"", "hx-select-oob=\"#opening:innerHTML\"");
    }

    @Test
    void an_open_person_shows_the_covered_categories_only() {
        var id = Scenes.received("ACCEPTED");
        Network.shows("/identity/v1/grants", grant(id, true));
        Network.shows("/cases/v1/shares", """
                {"items":[{"id":"%s","categories":["IDENTITY"],"live":true,"needs":[]}]}""".formatted(UUID.randomUUID()));

        var html = browser.get("/referrals/" + id + "/person").asString();

        assertThat(html)
                .contains(CANARY, "data-category=\"IDENTITY\"")
                .doesNotContain("PN-7F3K-22QX", "id=\"phone\"", "From the other agency");
    }

    @Test
    void a_withdrawn_consent_closes_the_person() {
        var id = Scenes.received("ACCEPTED");
        Network.shows("/identity/v1/grants", grant(id, false));
        Network.answers("GET", "/identity/v1/persons/" + person, 404, "{}");

        var html = browser.get("/referrals/" + id + "/person").asString();

        assertThat(html).contains("no longer open").doesNotContain(CANARY);
    }

    @Test
    void what_is_over_stays_closed_also_where_the_person_is_open_by_another_referral() {
        var id = Scenes.received("ACCEPTED");
        Network.shows("/identity/v1/grants", grant(id, false));
        Network.shows(
                "/identity/v1/persons/" + person,
                "{\"id\":\"%s\",\"treatedAsChild\":false,\"identity\":{\"givenName\":\"%s\"}}"
                        .formatted(person, CANARY));

        assertThat(browser.get("/referrals/" + id + "/person").asString())
                .contains("no longer open")
                .doesNotContain(CANARY);
        // by the other referral it would be a reading, which forbids to take that one back
        assertThat(Network.asked("GET /identity/v1/persons/" + person)).isEmpty();
    }

    private String grant(UUID referral, boolean live) {
        return """
                {"items":[{"id":"%s","referral":"%s","person":"%s","owner":"%s","receiver":"%s","categories":["IDENTITY"],"live":%s}]}""".formatted(UUID.randomUUID(), referral, person, Scenes.OTHER, Scenes.HOME, live);
    }
}
