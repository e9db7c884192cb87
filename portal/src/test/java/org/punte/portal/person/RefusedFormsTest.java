package org.punte.portal.person;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What somebody typed about a person is there after a refusal, in the form in which it was typed and in no other. */
@PortalTest
@TestSecurity(user = "worker")
class RefusedFormsTest {
    private static final String CANARY = "Cocostârceanca";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private final String record = "/identity/v1/persons/" + person;
    private final String pages = "/persons/" + person;

    @BeforeEach
    void a_caseworker_has_a_record() {
        Scenes.signedIn("caseworker");
        Network.shows(record, """
                {"id":"%s","pseudonym":"PN-7F3K-22QX","version":4,"ageBasis":"STATED","safeContact":{"ways":[],"codeWord":"zăpadă"},
                 "familyName":"Theirs","gender":"FEMININE"}""".formatted(person));
        Network.shows(record + "/consents", "{\"items\":[]}");
    }

    @Test
    void the_note_about_whom_the_person_shall_never_meet() {
        Network.shows(record + "/never-list", "{\"items\":[]}");
        Network.answers("POST", record + "/never-list", 409, "{\"type\":\"/problems/still-agreed-with\"}");
        var form = Browser.hidden(
                "other-worker-form", browser.get(pages + "/never").asString());

        var html = browser.post(pages + "/never", form, Map.of("account", id, "note", CANARY))
                .asString();

        assertThat(html)
                .containsOnlyOnce(CANARY)
                .contains("id=\"other-note\" name=\"note\" maxlength=\"2000\" value=\"" + CANARY);
    }

    @ParameterizedTest
    @CsvSource({"503, unavailable", "409, idempotency-key-busy"})
    void while_nobody_decided_a_form_keeps_its_key_so_that_sending_it_again_is_safe(int status, String problem) {
        Network.shows(record + "/never-list", "{\"items\":[]}");
        var form = Browser.hidden(
                "other-worker-form", browser.get(pages + "/never").asString());

        Network.answers("POST", record + "/never-list", status, "{\"type\":\"/problems/%s\"}".formatted(problem));
        var undecided = browser.post(pages + "/never", form, Map.of("account", id, "note", CANARY));
        Network.answers("POST", record + "/never-list", 409, "{\"type\":\"/problems/overtaken\"}");
        var refused = browser.post(pages + "/never", form, Map.of("account", id, "note", CANARY));

        assertThat(undecided.statusCode()).isEqualTo(status);
        assertThat(Browser.hidden("other-worker-form", undecided.asString())).containsEntry("key", form.get("key"));
        assertThat(Browser.hidden("other-worker-form", refused.asString()).get("key"))
                .isNotEqualTo(form.get("key"));
    }

    @Test
    void another_form_of_the_page_is_not_taken_for_the_one_about_which_nobody_decided() {
        Network.shows(record + "/never-list", "{\"items\":[]}");
        Network.answers("POST", record + "/never-list", 503, "{}");
        var page = browser.get(pages + "/never").asString();
        var typed = Map.of("account", id, "note", CANARY);
        page = browser.post(pages + "/never", Browser.hidden("other-worker-form", page), typed)
                .asString();

        browser.post(pages + "/never", Browser.hidden("other-worker-form", page), typed);
        browser.post(pages + "/never", Browser.hidden("county-form", page), Map.of("county", "VS"));

        var keys = Network.asked("POST " + record + "/never-list").stream()
                .map(line -> line.replaceAll(".* key=(\\S+) .*", "$1"))
                .toList();
        assertThat(keys).hasSize(3).first().isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    }

    @Test
    void a_name_and_its_correction() {
        Network.shows(record + "/names", """
                {"items":[{"id":"%s","kind":"ALIAS","text":"Oana","source":"PERSON","statedOn":"2026-02-03","current":true}]}""".formatted(id));
        Network.answers("POST", record + "/names", 409, "{\"type\":\"/problems/overtaken\"}");
        Network.answers("POST", "/identity/v1/names/" + id + "/correction", 409, "{\"type\":\"/problems/overtaken\"}");
        var typed = Map.of("text", CANARY, "source", "DOCUMENT", "statedOn", "2026-02-04");

        var corrected = browser.submit(pages + "/names", pages + "/names/" + id + "/correction", typed)
                .asString();
        var added = browser.submit(pages + "/names", pages + "/names", typed).asString();

        assertThat(corrected).containsOnlyOnce(CANARY).contains("<details open>", "value=\"DOCUMENT\" selected");
        assertThat(added)
                .containsOnlyOnce(CANARY)
                .contains("value=\"2026-02-04\"")
                .doesNotContain("<details open>");
    }

    @Test
    void the_remark_of_a_need() {
        var file = "/casefiles/" + id;
        Network.shows("/cases/v1" + file, """
                {"id":"%s","person":"%s","status":"OPEN","needs":[],"version":4}""".formatted(id, person));
        Network.answers("POST", "/cases/v1" + file + "/needs", 409, "{\"type\":\"/problems/overtaken\"}");

        var html = browser.submit(file, file + "/needs", Map.of("domain", "PSY", "urgency", "SOON", "remark", CANARY))
                .asString();

        assertThat(html).contains(CANARY, "value=\"PSY\" selected", "value=\"SOON\" selected");
    }

    @Test
    void the_remark_of_a_withdrawal() {
        Network.shows("/identity/v1/consents/" + id, """
                {"id":"%s","person":"%s","receiver":"%s","categories":["IDENTITY"],"state":"LIVE","until":"2027-01-01"}""".formatted(id, person, Scenes.OTHER));
        var path = "/consents/" + id + "/withdrawal";
        Network.answers("POST", "/identity/v1" + path, 400, "{\"type\":\"/problems/freedom-not-said\"}");

        var html = browser.submit(
                        path,
                        path,
                        Map.of("asked", "PERSON", "how", "WRITTEN", "alone", "no", "free", "no", "remark", CANARY))
                .asString();

        assertThat(html).contains(CANARY, "value=\"WRITTEN\" checked", "value=\"PERSON\" required checked");
    }

    @Test
    void a_record_that_somebody_changed_meanwhile_is_shown_beside_what_was_typed() {
        Network.answers("PATCH", record, 412, "{\"type\":\"/problems/stale\"}");
        var form = Browser.hidden("change-form", browser.get(pages + "/change").asString());

        var html = browser.post(
                        pages + "/change",
                        Map.of("form-token", form.get("form-token"), "version", "3"),
                        Map.of("familyName", CANARY, "ageBasis", "STATED"))
                .asString();

        assertThat(html).contains("value=\"" + CANARY, "<dd class=\"text\">Theirs</dd>", "Woman");
        assertThat(Browser.hidden("change-form", html)).containsEntry("version", "4");
    }

    @Test
    void a_safe_contact_that_somebody_changed_meanwhile_too() {
        Network.answers("PATCH", record, 412, "{\"type\":\"/problems/stale\"}");
        var form =
                Browser.hidden("contact-form", browser.get(pages + "/contact").asString());

        var html = browser.post(
                        pages + "/contact",
                        Map.of("form-token", form.get("form-token"), "version", "3"),
                        Map.of("codeWord", CANARY))
                .asString();

        assertThat(html).contains("value=\"" + CANARY, "zăpadă");
        assertThat(Browser.hidden("contact-form", html)).containsEntry("version", "4");
    }

    @Test
    void a_second_file_is_begun_when_the_first_is_closed() {
        files("CLOSED", "CLOSED_TRANSFERRED");
        assertThat(browser.get(pages).asString()).contains("id=\"open-file\"", "This file is closed");

        files("CLOSED", "OPEN");
        assertThat(browser.get(pages).asString()).doesNotContain("id=\"open-file\"");
    }

    private void files(String one, String other) {
        Network.shows(
                "/cases/v1/casefiles", """
                {"items":[{"id":"%s","person":"%s","status":"%s","version":1},{"id":"%s","person":"%s","status":"%s","version":1}],"next":null}""".formatted(UUID.randomUUID(), person, one, UUID.randomUUID(), person, other));
    }
}
