package org.punte.portal.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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
class CallPageTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();
    private final String path = "/persons/" + person + "/candidates";

    @BeforeEach
    void somebody_is_signed_in() {
        Scenes.signedIn("caseworker");
        treatedAsChild(false);
    }

    @Test
    void candidates_are_shown_with_every_reason() {
        Looking.finds();

        assertThat(Looking.in(browser, path))
                .contains("somebody is at the desk now", "the person has to be asked first", "within four hours")
                .contains("not available", "href=\"tel:+40232\"", "desk hours are not recorded")
                .doesNotContain("tel:+40700")
                .contains("/referrals/new\" name=\"to\" value=\"" + Scenes.OTHER);
    }

    @Test
    void safety40_what_was_looked_for_goes_along_to_the_referral_and_stands_in_no_address() {
        Looking.finds();
        Network.shows("/identity/v1/persons/" + person + "/consents", agreed());

        var page = Looking.in(browser, path, "COT");
        var begun = browser.post(
                "/persons/" + person + "/referrals/new",
                Browser.hidden("call-form", page),
                Map.of("to", Scenes.OTHER, "requirements", "COT", "placeKind", "STREET", "neededBy", "2126-02-01"));

        assertThat(page).doesNotContainPattern("href=\"[^\"]*(service|requirement|urgency)s?=");
        assertThat(begun.asString())
                .contains("value=\"" + consent + "\" selected", "value=\"ACC_SHELTER\" selected")
                .contains("value=\"EMERGENCY\" selected", "value=\"COT\" checked", "value=\"IS\"")
                .contains("value=\"STREET\" selected", "value=\"2126-02-01\"");
    }

    @Test
    void safety23_nobody_is_called_before_one_look_at_what_they_see() {
        Looking.finds();
        Network.answers("POST", "/referral/v1/calls", 201, call("OPEN"));

        var preview =
                preview(Map.of("receivers", Scenes.OTHER.toString(), "requirements", List.of("COT", "STEP_FREE")));
        assertThat(placed()).isEmpty();
        assertThat(preview)
                .contains("Other agency", "Our agency", "Shelter", "value=\"region\" checked", "value=\"COT\" checked")
                .doesNotContain("P-7F3K");
        var sent = browser.post(
                path, Browser.hidden("send-form", preview), Map.of("include", "COT", "requirements", "STEP_FREE"));

        assertThat(sent.header("Location")).endsWith("/calls/" + call);
        assertThat(placed())
                .singleElement(STRING)
                .contains("\"ageBand\":\"ADULT\"", Scenes.OTHER.toString(), "\"requirements\":[\"COT\"]")
                .doesNotContain("\"IS\"");
    }

    @Test
    void safety8_what_was_withheld_stays_withheld_after_a_refusal_and_after_a_change() {
        Looking.finds();
        Network.answers("POST", "/referral/v1/calls", 503, "{}");
        var typed = Browser.hidden(
                "send-form", preview(Map.of("receivers", Scenes.OTHER.toString(), "requirements", "COT")));

        var refused = browser.post(path, typed, Map.of("include", "COT"));
        var changed =
                browser.post(path + "/change", typed, Map.of("include", "COT")).asString();
        var again = browser.post(
                path + "/preview",
                Browser.hidden("call-form", changed),
                Map.of("receivers", Scenes.OTHER, "requirements", "COT", "neededBy", "2127-01-02"));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.asString())
                .contains("value=\"COT\" checked", "value=\"region\">")
                .doesNotContain("value=\"region\" checked");
        assertThat(changed)
                .contains(
                        "value=\"" + Scenes.OTHER + "\" checked", "value=\"COT\" checked", "value=\"FEMALE\" selected");
        assertThat(again.asString())
                .contains("value=\"COT\" checked", "value=\"neededBy\" checked", "value=\"region\">")
                .doesNotContain("value=\"region\" checked");
    }

    @Test
    void safety8_whose_age_was_decided_after_the_look_is_looked_at_again_before_anybody_is_called() {
        Looking.finds();
        Network.answers("POST", "/referral/v1/calls", 201, call("OPEN"));
        var look = preview(Map.of("receivers", Scenes.OTHER.toString(), "requirements", "COT"));
        treatedAsChild(true);

        var again = browser.post(path, Browser.hidden("send-form", look), Map.of("include", "COT"));

        assertThat(look).doesNotContain("id=\"age-changed\"");
        assertThat(placed()).isEmpty();
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString())
                .contains("id=\"age-changed\"", "Whether the person counts as an adult has changed")
                .contains("name=\"ageBand\" value=\"CHILD_OR_IN_DOUBT\"", "value=\"COT\" checked");
        browser.post(path, Browser.hidden("send-form", again.asString()), Map.of("include", "COT"));
        assertThat(placed()).singleElement(STRING).contains("\"ageBand\":\"CHILD_OR_IN_DOUBT\"");
    }

    @Test
    void whoever_ticked_nobody_or_wrote_a_day_that_is_none_reads_it_and_loses_nothing() {
        Looking.finds();

        var nobody = browser.post(path + "/preview", begun(), Map.of("interpreter", "true"));
        var noDay = browser.post(path + "/preview", begun(), Map.of("receivers", Scenes.OTHER, "neededBy", "soon"));

        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(nobody.asString())
                .contains("Tick one to five agencies.", "name=\"interpreter\" value=\"true\" checked");
        assertThat(noDay.statusCode()).isEqualTo(400);
        assertThat(noDay.asString())
                .contains("value=\"soon\"", "value=\"" + Scenes.OTHER + "\" checked")
                .doesNotContain("miscounted");
    }

    @Test
    void a_look_after_the_session_had_ended_leads_back_to_the_list() {
        assertThat(browser.get(path + "/preview").header("Location")).endsWith(path);
    }

    @Test
    void before_a_service_is_chosen_nobody_is_asked_for() {
        assertThat(browser.get("/persons/" + person + "/candidates").asString())
                .contains("need-form")
                .doesNotContain("call-form");
    }

    @Test
    void an_offer_is_confirmed_under_the_consent_for_its_agency() {
        Network.shows("/referral/v1/calls/" + call, call("OPEN"));
        Network.shows("/identity/v1/persons/" + person + "/consents", agreed());
        var referral = UUID.randomUUID();
        Network.answers(
                "POST",
                "/referral/v1/calls/" + call + "/confirmation",
                200,
                call("CONFIRMED")
                        .replace(
                                "\"status\":\"CONFIRMED\"",
                                "\"status\":\"CONFIRMED\",\"referral\":\"" + referral + "\""));

        var answer = browser.submit(
                "/calls/" + call,
                "/calls/" + call + "/confirmation",
                Map.of("offer", offer.toString(), "consent", consent.toString()));

        assertThat(answer.header("Location")).endsWith("/referrals/" + referral);
    }

    @Test
    void a_note_that_was_refused_stands_there_again_and_the_page_leads_to_the_person() {
        Network.shows("/referral/v1/calls/" + call, call("OPEN"));
        Network.shows("/identity/v1/persons/" + person + "/consents", agreed());
        Network.answers(
                "POST", "/referral/v1/calls/" + call + "/confirmation", 409, "{\"type\":\"/problems/offer-lapsed\"}");

        var answer = browser.submit(
                "/calls/" + call,
                "/calls/" + call + "/confirmation",
                Map.of("offer", offer.toString(), "consent", consent.toString(), "note", "kept words"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("kept words</textarea>", "href=\"/persons/" + person + "\"")
                .contains("20.11.2126 14:00 (Europe/Bucharest) = 20.11.2126 13:00 (Europe/Oslo)");
    }

    @Test
    void without_consent_the_person_is_asked_first() {
        Network.shows("/referral/v1/calls/" + call, call("OPEN"));
        Network.shows("/identity/v1/persons/" + person + "/consents", "{\"items\":[],\"next\":null}");

        assertThat(browser.get("/calls/" + call).asString())
                .contains("(Place for: Women)", "has not agreed to this agency yet")
                .contains("/persons/" + person + "/conversations/new?call=" + call)
                .doesNotContain("/confirmation");
    }

    private void treatedAsChild(boolean child) {
        Network.shows("/identity/v1/persons/" + person, """
                {"id":"%s","treatedAsChild":%s,"version":1}""".formatted(person, child));
    }

    private String agreed() {
        return """
                {"items":[{"id":"%s","person":"%s","receiver":"%s","purpose":"SHARE_WITH_AGENCY","categories":["IDENTITY"],"basis":"CONSENT",
                  "until":"2126-01-01","state":"GIVEN","givenAt":"2026-11-20T10:00:00Z","version":0}],"next":null}""".formatted(consent, person, Scenes.OTHER);
    }

    private String preview(Map<String, ?> fields) {
        return browser.post(path + "/preview", begun(), fields)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Map<String, String> begun() {
        return Browser.hidden("call-form", Looking.in(browser, path));
    }

    private List<String> placed() {
        return Network.asked("POST /referral/v1/calls").stream()
                .filter(line -> line.contains(person.toString()))
                .toList();
    }

    private String call(String status) {
        return """
                {"id":"%s","person":"%s","author":"%s","service":"ACC_SHELTER","urgency":"URGENT","envelope":{"ageBand":"ADULT"},
                 "status":"%s","calledAt":"2026-11-20T10:00:00Z","closesAt":"2126-11-21T10:00:00Z",
                 "invitations":[{"id":"%s","receiver":"%s","status":"OFFERED","workers":[],"heldUntil":"2126-11-20T12:00:00Z","place":"WOMEN"}],"version":1}""".formatted(call, person, Scenes.ME, status, offer, Scenes.OTHER);
    }
}
