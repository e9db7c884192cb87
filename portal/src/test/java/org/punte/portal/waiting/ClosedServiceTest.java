package org.punte.portal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** A33: nothing is sent to a service that is closed for now, and what was sent before is marked. */
@PortalTest
@TestSecurity(user = "worker")
class ClosedServiceTest {
    private static final String INTERRUPTED = "/referral/v1/interrupted-referrals";
    private static final String REFUSED = "{\"type\":\"/problems/service-temporarily-closed\",\"alternatives\":[%s]}";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private final String path = "/persons/" + person + "/referrals";

    @BeforeEach
    void a_caseworker_is_signed_in() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/agencies", """
                {"items":[{"id":"%s","name":"Our agency","kind":"NGO","zone":"Europe/Bucharest"},
                 {"id":"%s","name":"Other agency","kind":"NGO","zone":"Europe/Bucharest"},
                 {"id":"%s","name":"Third agency","kind":"NGO","zone":"Europe/Bucharest","phone":"+40 33"}],"next":null}""".formatted(Scenes.HOME, Scenes.OTHER, third));
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\",\"treatedAsChild\":false}".formatted(person));
        Scenes.agreed(person, consent, Scenes.OTHER);
        Network.shows(INTERRUPTED, "{\"items\":[],\"next\":null}");
    }

    @ParameterizedTest
    @CsvSource({"en, the service is closed", "ro, serviciul este închis", "nb, tjenesten er stengt"})
    void A33_what_was_sent_before_is_marked_on_each_page(String language, String words) {
        var closed = Scenes.sent("\"status\":\"SENT\",\"moves\":[]");
        var open = Scenes.sent("\"status\":\"SENT\",\"moves\":[]");
        interrupted(closed);
        listed(closed, open);
        Network.shows("/referral/v1/referrals/" + closed + "/alarms", "{\"items\":[]}");
        browser.get("/language/" + language + "?to=/help");

        assertThat(browser.get("/referrals/" + closed).asString()).contains("id=\"closed-for-now\"", words);
        assertThat(browser.get("/referrals/" + closed + "/waiting").asString())
                .contains("id=\"closed-for-now\"", words);
        assertThat(browser.get("/referrals/" + open).asString()).doesNotContain("closed-for-now");
        assertThat(browser.get("/referrals/sent").asString())
                .containsOnlyOnce("closed-for-now")
                .contains(words, closed.toString(), open.toString());
    }

    @Test
    void a_receiver_a_desk_and_a_silent_service_are_told_nothing_and_see_the_page() {
        var received = Scenes.received("SENT");
        interrupted(received);
        assertThat(browser.get("/referrals/" + received).asString())
                .contains("RF-7F3K-22QX")
                .doesNotContain("closed-for-now");

        var sent = Scenes.sent("\"status\":\"SENT\",\"moves\":[]");
        Network.answers("GET", INTERRUPTED, 503, "{}");
        assertThat(browser.get("/referrals/" + sent)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain("closed-for-now");

        interrupted(sent);
        Scenes.signedIn("desk");
        assertThat(browser.get("/referrals/" + sent).asString())
                .contains("RF-7F3K-22QX")
                .doesNotContain("closed-for-now");
    }

    @Test
    void A33_a_refused_sending_names_who_gives_it_and_keeps_what_was_typed() {
        Network.answers("POST", "/referral/v1/referrals", 409, REFUSED.formatted("\"" + third + "\""));

        var refused = browser.post(path, typed(), Map.of("include", "region"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString())
                .contains("This service is closed", "id=\"alternative-" + third, "Third agency", "+40 33")
                .contains("form=\"send-form\" formaction=\"" + path + "/change\" name=\"to\" value=\"" + third)
                .contains("id=\"to-candidates\" class=\"quiet\" form=\"send-form\"")
                .contains("value=\"Calls herself twice\"")
                .doesNotContain("id=\"no-alternatives\"");
    }

    @Test
    void going_on_with_another_agency_keeps_what_was_typed_and_says_when_she_was_not_asked() {
        var unasked = browser.post(path + "/change", typed(), Map.of("to", third, "include", "region"));
        assertThat(unasked.asString())
                .contains("id=\"unasked\"", "Third agency", "Calls herself twice</textarea>", "value=\"IS\"")
                .doesNotContain("value=\"" + consent + "\" selected");

        var other = UUID.randomUUID();
        Scenes.agreed(person, other, third);
        var asked = browser.post(path + "/change", typed(), Map.of("to", third, "include", "region"));
        assertThat(asked.asString())
                .contains("value=\"" + other + "\" selected", "Calls herself twice</textarea>")
                .doesNotContain("id=\"unasked\"");
        assertThat(browser.post(path + "/change", typed(), Map.of("to", "nobody"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void where_nobody_gives_it_the_candidates_are_one_step_away() {
        Network.answers("POST", "/referral/v1/referrals", 409, REFUSED.formatted(""));

        var refused = browser.post(path, typed(), Map.of()).asString();

        assertThat(refused)
                .contains("id=\"no-alternatives\"", "formaction=\"/persons/" + person + "/candidates/change\"")
                .doesNotContain("id=\"alternatives\"");
    }

    @Test
    void a_kept_draft_that_is_refused_names_them_too_and_another_refusal_names_nobody() {
        var id = Scenes.sent("\"status\":\"DRAFT\",\"moves\":[\"SENDING\"]");
        var sending = "/referrals/" + id + "/sending";
        Network.answers("POST", "/referral/v1" + sending, 409, REFUSED.formatted("\"" + third + "\""));
        draftOf(id);
        var refused = browser.submit("/referrals/" + id, sending, Map.of()).asString();
        Network.answers("POST", "/referral/v1" + sending, 409, "{\"type\":\"/problems/consent-missing\"}");
        var another = browser.submit("/referrals/" + id, sending, Map.of()).asString();

        assertThat(refused)
                .contains("form=\"elsewhere-form\"", "/referrals/new\" name=\"to\" value=\"" + third)
                .doesNotContainPattern("href=\"[^\"]*service=");
        assertThat(Browser.hidden("elsewhere-form", refused))
                .containsEntry("service", "ACC_SHELTER")
                .containsEntry("urgency", "URGENT");
        assertThat(another).contains("role=\"alert\"").doesNotContain("id=\"elsewhere\"");
    }

    private void draftOf(UUID id) {
        Network.shows("/referral/v1/referrals/" + id, """
                {"id":"%s","side":"SENT","code":"RF-7F3K-22QX","receiver":"%s","person":"%s","service":"ACC_SHELTER","urgency":"URGENT",
                 "envelope":{"ageBand":"ADULT"},"status":"DRAFT","moves":["SENDING"],"version":3}""".formatted(id, Scenes.OTHER, person));
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\",\"treatedAsChild\":false}".formatted(person));
    }

    private Map<String, String> typed() {
        return Map.of(
                "key", "k-" + UUID.randomUUID(),
                "form-token", token(),
                "shown", "true",
                "ageBand", "ADULT",
                "consent", consent.toString(),
                "service", "ACC_SHELTER",
                "urgency", "URGENT",
                "region", "IS",
                "note", "Calls herself twice");
    }

    private String token() {
        return Browser.hidden("referral-form", browser.get(path + "/new").asString())
                .get("form-token");
    }

    private static void interrupted(UUID referral) {
        Network.shows(INTERRUPTED, """
                {"items":[{"referral":"%s","since":"2026-11-20T10:00:00Z","service":"ACC_SHELTER"}],"next":null}""".formatted(referral));
    }

    private static void listed(UUID... ids) {
        var items = Stream.of(ids).map(id -> """
                {"id":"%s","side":"SENT","code":"RF-7F3K-22QX","receiver":"%s","service":"ACC_SHELTER","urgency":"URGENT",
                 "envelope":{"ageBand":"ADULT"},"status":"SENT","version":3}""".formatted(id, Scenes.OTHER)).collect(Collectors.joining(","));
        Network.shows("/referral/v1/referrals/sent", "{\"items\":[" + items + "],\"next\":null}");
    }
}
