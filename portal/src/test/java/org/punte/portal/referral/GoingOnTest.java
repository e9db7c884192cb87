package org.punte.portal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** The next agency is asked for the same, in the same words: nobody has to tell the story again. */
@PortalTest
@TestSecurity(user = "worker")
class GoingOnTest {
    private static final String NOTE = "She came on foot";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();
    private final UUID earlier = UUID.randomUUID();
    private final String form = "/persons/" + person + "/referrals/new?parent=" + earlier;
    private final String parent = "name=\"parent\" value=\"" + earlier + "\"";

    @BeforeEach
    void the_person_agreed_to_one_more_agency() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/persons/" + person, "{\"id\":\"%s\"}".formatted(person));
        Scenes.agreed(person, consent, Scenes.OTHER);
    }

    @Test
    void A7_after_a_no_all_that_was_asked_stands_there_again_for_the_next_agency() {
        earlier(person, "DECLINED");

        var page = browser.get(form + "&to=" + Scenes.OTHER).asString();

        assertThat(page)
                .contains("value=\"" + consent + "\" selected", parent)
                .contains("value=\"ACC_SHELTER\" selected", "value=\"EMERGENCY\" selected", "value=\"STREET\" selected")
                .contains("name=\"region\" list=\"regions\" maxlength=\"40\" autocomplete=\"off\" value=\"IS\"")
                .contains("value=\"COT\" checked", "name=\"interpreter\" value=\"true\" checked")
                .contains(NOTE + "</textarea>")
                .doesNotContain("2020-01-02");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void another_agency_is_asked_instead_where_referral_service_says_that_one_is_to_be_chosen(boolean next) {
        var id = Scenes.sent("\"status\":\"DECLINED\",\"nextToBeChosen\":" + next);

        assertThat(browser.get("/referrals/" + id).asString().contains("id=\"go-on\""))
                .isEqualTo(next);
    }

    @Test
    void A7_to_whom_it_goes_is_chosen_anew() {
        earlier(person, "EXPIRED");

        assertThat(browser.get(form).asString())
                .contains(parent, "value=\"EMERGENCY\" selected")
                .doesNotContain("value=\"" + consent + "\" selected");
    }

    @Test
    void what_was_looked_for_since_counts_before_what_was_asked_then() {
        earlier(person, "DECLINED");

        var begun = browser.post(
                "/persons/" + person + "/referrals/new",
                Browser.hidden("referral-form", browser.get(form).asString()),
                Map.of("urgency", "NORMAL", "region", "VS"));

        assertThat(begun.asString())
                .contains("value=\"NORMAL\" selected", "value=\"VS\"")
                .doesNotContain("value=\"EMERGENCY\" selected");
    }

    @Test
    void what_was_left_empty_where_the_needs_were_said_anew_stays_empty() {
        earlier(person, "DECLINED");

        var begun = browser.post(
                "/persons/" + person + "/referrals/new",
                Browser.hidden("referral-form", browser.get(form).asString()),
                Map.of("placeKind", "", "neededBy", "2126-02-01"));

        assertThat(begun.asString())
                .contains("value=\"2126-02-01\"", "value=\"EMERGENCY\" selected")
                .doesNotContain("value=\"STREET\" selected", "value=\"COT\" checked");
    }

    @Test
    void A7_beside_one_that_is_open_the_same_is_asked_without_going_on_from_it() {
        earlier(person, "SENT");

        assertThat(browser.get(form).asString())
                .contains("value=\"EMERGENCY\" selected", "value=\"COT\" checked")
                .doesNotContain("name=\"parent\"");
    }

    @Test
    void whoever_writes_is_not_whom_to_ask_while_away() {
        var other = UUID.randomUUID();
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker One"},{"account":"%s","name":"Worker Two"}],"next":null}""".formatted(Scenes.ME, other));

        var page = browser.get("/persons/" + person + "/referrals/new").asString();

        assertThat(page.substring(page.indexOf("id=\"absence-contact\"")))
                .contains("<option value=\"" + other)
                .doesNotContain("<option value=\"" + Scenes.ME);
    }

    @Test
    void nothing_of_another_person_stands_in_the_form() {
        earlier(UUID.randomUUID(), "DECLINED");

        assertThat(browser.get(form).asString())
                .contains("id=\"referral-form\"")
                .doesNotContain(NOTE, "value=\"EMERGENCY\" selected", "name=\"parent\"");
    }

    @Test
    void the_form_opens_where_the_earlier_one_cannot_be_read() {
        Network.answers("GET", "/referral/v1/referrals/" + earlier, 503, "{}");

        assertThat(browser.get(form).statusCode()).isEqualTo(200);
    }

    @Test
    void A7_the_way_on_from_it_is_kept_while_it_cannot_be_read() {
        Network.answers("GET", "/referral/v1/referrals/" + earlier, 503, "{}");

        assertThat(browser.get("/persons/" + person + "/candidates?parent=" + earlier)
                        .asString())
                .contains(parent);
    }

    @Test
    void the_words_of_the_earlier_one_are_not_held_to_be_copied() {
        earlier(person, "DECLINED");
        Network.answers(
                "POST",
                "/referral/v1/referrals/quality",
                200,
                "{\"warnings\":[\"NOBODY_AT_DESK\",\"NOT_LISTED\",\"ASKED_ALREADY\"]}");

        var preview = browser.submit(
                form,
                "/persons/" + person + "/referrals/preview",
                Map.of("consent", consent, "service", "ACC_SHELTER", "urgency", "EMERGENCY", "note", NOTE));

        assertThat(preview.asString())
                .contains(
                        "Nobody sits at their desk now", "They do not list this service", "The same is already asked");
        assertThat(Network.asked("POST /referral/v1/referrals/quality"))
                .filteredOn(line -> line.contains(person.toString()))
                .singleElement(STRING)
                .contains("\"referral\":\"" + earlier + "\"", "\"receiver\":\"" + Scenes.OTHER)
                .contains("\"service\":\"ACC_SHELTER\"", "\"urgency\":\"EMERGENCY\"");
    }

    @Test
    void A7_who_could_help_is_looked_for_with_what_was_asked_and_the_way_on_is_kept() {
        earlier(person, "DECLINED");
        Network.shows("/referral/v1/candidates", """
                {"rule":"1","at":"2026-11-20T10:00:00Z","personChecked":true,"excluded":[],
                 "candidates":[{"id":"%s","agency":"%s","agencyName":"Casa","reasonsFor":[],"reasonsAgainst":[],"excludedBy":[]}]}""".formatted(UUID.randomUUID(), Scenes.OTHER));

        var page = browser.get("/persons/" + person + "/candidates?parent=" + earlier)
                .asString();

        assertThat(page)
                .contains("value=\"EMERGENCY\" selected", "value=\"COT\" checked", "value=\"STREET\" selected", parent)
                .doesNotContain("&amp;region=");
        assertThat(Browser.hidden("call-form", page))
                .containsEntry("region", "IS")
                .containsEntry("parent", earlier.toString());
        assertThat(Network.asked("GET /referral/v1/candidates"))
                .filteredOn(line -> line.contains(person.toString()))
                .singleElement(STRING)
                .contains("urgency=EMERGENCY", "region=IS", "COT");
    }

    private void earlier(UUID of, String status) {
        Network.shows("/referral/v1/referrals/" + earlier, """
                {"id":"%s","side":"SENT","code":"RF-7F3K-22QX","receiver":"%s","person":"%s","service":"ACC_SHELTER","urgency":"EMERGENCY",
                 "envelope":{"ageBand":"ADULT","placeKind":"STREET","region":"IS","interpreter":true,"neededBy":"2020-01-02","requirements":["COT"]},
                 "status":"%s","note":"%s","sentAt":"2026-11-20T10:00:00Z","answerBy":"2026-11-20T11:00:00Z","version":3}""".formatted(earlier, Scenes.HOME, of, status, NOTE));
    }
}
