package org.punte.portal.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.List;
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
class RecordPagesTest {
    private static final String CANARY = "Quetzalcoatlina";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final String record = "/identity/v1/persons/" + person;
    private final String pages = "/persons/" + person;

    @BeforeEach
    void a_caseworker_has_a_record() {
        Scenes.signedIn("caseworker");
        Network.shows(record, """
                {"id":"%s","pseudonym":"PN-7F3K-22QX","version":4,"ageBasis":"STATED","givenName":"%s","gender":"FEMININE",
                 "birthDate":{"precision":"YEAR","from":"1987-01-01"},"citizenships":["RO","STATELESS"],"countyOfOrigin":"VS",
                 "disabilities":["SEEING"],"namesInExploitation":["Katalinska"],"documents":[{"kind":"PASSPORT","number":"057","country":"RO"}],"languages":["ron"],
                 "safeContact":{"ways":[{"channel":"CALL","address":"+40 700","confirmedSafe":true}],"codeWord":"ploaie"}}""".formatted(person, CANARY));
        Network.shows(record + "/consents", "{\"items\":[]}");
    }

    @Test
    void the_record_shows_every_fact_in_words_and_leads_to_its_pages() {
        var html = browser.get(pages).asString();

        assertThat(html).contains("Woman", "Only the year", "01.01.1987", "Romania", "Seeing", "ploaie", "to-change");
        assertThat(html).contains("to-names", "to-contact", "to-never", "to-before");
        assertThat(html)
                .contains("Vaslui", "Romania; Stateless", "Passport: 057, Romania", "Romanian")
                .doesNotContain("PASSPORT", "STATELESS", "stateless<", ">VS<", ">ron<");
    }

    @Test
    void how_the_age_is_known_is_as_it_was_said_or_not_said() {
        assertThat(basis(browser.get(pages + "/change").asString()))
                .contains("value=\"STATED\" selected")
                .doesNotContain("value=\"\"");

        Network.shows(record, "{\"id\":\"%s\",\"version\":4}".formatted(person));
        assertThat(basis(browser.get(pages + "/change").asString()))
                .contains("<option value=\"\">please choose")
                .doesNotContain(" selected");
    }

    private static String basis(String html) {
        var choices = html.substring(html.indexOf("<select id=\"age-basis\""));
        return choices.substring(0, choices.indexOf("</select>"));
    }

    @Test
    void who_has_no_country_is_ticked_and_keeps_those_that_are_typed() {
        Network.answers("PATCH", record, 200, "{\"id\":\"" + person + "\",\"version\":5}");

        assertThat(browser.get(pages + "/change").asString())
                .contains("value=\"RO\"", "value=\"STATELESS\" checked")
                .doesNotContain("value=\"UNKNOWN\" checked");
        browser.submit(pages + "/change", pages + "/change", Map.of("citizenships", List.of("md", "STATELESS")));

        assertThat(Network.asked("PATCH " + record))
                .anySatisfy(asked -> assertThat(asked).contains("\"citizenships\":[\"MD\",\"STATELESS\"]"));
    }

    @Test
    void countries_and_languages_may_be_typed_by_name() {
        Network.answers("PATCH", record, 200, "{\"id\":\"" + person + "\",\"version\":5}");

        browser.submit(
                pages + "/change",
                pages + "/change",
                Map.of("citizenships", List.of("Republica Moldova, ua"), "languages", List.of("Ukrainian, rom")));

        assertThat(Network.asked("PATCH " + record))
                .anySatisfy(asked -> assertThat(asked)
                        .contains("\"citizenships\":[\"MD\",\"UA\"]", "\"languages\":[\"ukr\",\"rom\"]"));
    }

    @Test
    void A60_the_name_used_by_exploiters_is_not_printed() {
        assertThat(browser.get(pages).asString()).contains("class=\"of-NAME_IN_EXPLOITATION\">Katalinska");
        assertThat(browser.get("/assets/punte.css").asString())
                .containsPattern("@media print \\{ \\.of-NAME_IN_EXPLOITATION[^}]*display: none");
    }

    @Test
    void a_change_tells_what_is_typed_and_forgets_what_is_left_empty() {
        Network.answers("PATCH", record, 200, "{\"id\":\"" + person + "\",\"version\":5}");

        var answer = browser.submit(
                pages + "/change",
                pages + "/change",
                Map.of(
                        "givenName", CANARY,
                        "birthDate", "1987-01-01",
                        "birthDate.precision", "YEAR",
                        "children", "2",
                        "disabilities", List.of("SEEING", "WALKING"),
                        "aliases", "Ana\nOana",
                        "documents.kind-0", "PASSPORT",
                        "documents.number-0", "057",
                        "citizenships", "ro, md"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("PATCH " + record))
                .anySatisfy(asked -> assertThat(asked)
                        .contains(
                                "\"children\":2", "\"aliases\":[\"Ana\",\"Oana\"]", "\"citizenships\":[\"RO\",\"MD\"]")
                        .contains("\"documents\":[{\"kind\":\"PASSPORT\",\"number\":\"057\"}]")
                        .contains("\"disabilities\":[\"SEEING\",\"WALKING\"]", "\"precision\":\"YEAR\"", "\"phone\""));
    }

    @Test
    void a_change_that_somebody_else_overtook_keeps_what_was_typed() {
        Network.answers("PATCH", record, 412, "{\"type\":\"/problems/stale\"}");

        var answer = browser.submit(pages + "/change", pages + "/change", Map.of("givenName", "Cocostârceanca"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.asString()).contains("value=\"Cocostârceanca");
    }

    @Test
    void a_name_is_added_with_its_source_and_date() {
        Network.shows(record + "/names", """
                {"items":[{"id":"%s","kind":"FAMILY_NAME","text":"%s","source":"DOCUMENT","statedOn":"2026-02-03"}]}""".formatted(UUID.randomUUID(), CANARY));
        Network.answers("POST", record + "/names", 201, "{}");

        assertThat(browser.get(pages + "/names").asString()).contains(CANARY, "a document", "03.02.2026");
        var answer = browser.submit(
                pages + "/names",
                pages + "/names",
                Map.of("kind", "ALIAS", "text", "Oana", "source", "PERSON", "statedOn", "2026-02-04"));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void A57_the_page_says_that_one_may_not_write_now() {
        Network.answers("GET", record + "/contact-permission", 409, "{\"type\":\"/problems/contact-not-safe\"}");

        var html = browser.get(pages + "/contact?channel=TEXT").asString();

        assertThat(html).contains("Do not contact this person in this way now", "value=\"ploaie");
    }

    @Test
    void safe_contact_is_kept_row_by_row() {
        Network.answers("PATCH", record, 200, "{\"id\":\"" + person + "\",\"version\":5}");

        var answer = browser.submit(
                pages + "/contact",
                pages + "/contact",
                Map.ofEntries(
                        Map.entry("way", List.of("0", "1")),
                        Map.entry("channel-0", "TEXT"),
                        Map.entry("channel-1", "EMAIL"),
                        Map.entry("address-0", "+40 700"),
                        Map.entry("address-1", "safe@a.example"),
                        Map.entry("confirmed", "1"),
                        Map.entry("span-1", "0"),
                        Map.entry("days-1-0", List.of("MONDAY")),
                        Map.entry("from-1-0", "10:00"),
                        Map.entry("to-1-0", "12:00"),
                        Map.entry("other", "0"),
                        Map.entry("who-0", "husband"),
                        Map.entry("addresses-0", "+40 700")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("PATCH " + record))
                .anySatisfy(asked -> assertThat(asked)
                        .contains("\"channel\":\"EMAIL\",\"address\":\"safe@a.example\",\"confirmedSafe\":true")
                        .contains("\"days\":[\"MONDAY\"]", "\"who\":\"husband\""));
    }

    @Test
    void whom_the_person_shall_never_meet_is_kept_and_taken_off() {
        var entry = UUID.randomUUID();
        Network.shows(record + "/never-list", """
                {"items":[{"id":"%s","kind":"COUNTY","county":"VS","note":"the uncle"}]}""".formatted(entry));
        Network.answers("POST", record + "/never-list", 201, "{}");
        Network.answers("POST", "/identity/v1/never-list-entries/" + entry + "/removal", 200, "{}");

        assertThat(browser.get(pages + "/never").asString()).contains("Vaslui", "the uncle");
        var added = browser.submit(
                pages + "/never", pages + "/never", Map.of("kind", "AGENCY", "agency", Scenes.OTHER.toString()));
        var removed = browser.submit(pages + "/never", pages + "/never/" + entry + "/removal", Map.of());

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(removed.statusCode()).isEqualTo(303);
    }

    @Test
    void what_was_before_stands_on_a_page_of_its_own() {
        Network.shows(record + "/former-facts", """
                {"items":[{"id":"%s","fact":"phone","text":"+40 700","keptAt":"2026-01-01T00:00:00Z","replacedAt":"2026-02-01T00:00:00Z"}]}""".formatted(UUID.randomUUID()));

        assertThat(browser.get(pages + "/before").asString()).contains("+40 700", "<title>Record - Punte</title>");
    }
}
