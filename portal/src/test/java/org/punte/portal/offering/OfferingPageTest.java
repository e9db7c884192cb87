package org.punte.portal.offering;

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
class OfferingPageTest {
    private static final String LISTING = """
            {"id":"%s","agency":"%s","agencyName":"Casa","county":"IS","service":"ACC_SHELTER","status":"ACTIVE",
             "eligibility":{"minAge":18,"sexes":["FEMALE"]},"languages":["ron"],"counties":["IS","VS"],"features":["COT"],
             "schedule":[],"deskHours":[{"day":"MON","from":"08:00","to":"16:00"}],"zone":"Europe/Bucharest",
             "deskPhone":"+40 232","licences":["LF 0001234"],"waitingDays":2,"changedAt":"2026-11-20T10:00:00Z","version":4}""";
    private static final String LEVELS =
            "{\"women\":\"YES\",\"men\":\"FEW\",\"children\":\"ASK\",\"families\":\"ASK\",\"shownSince\":\"2026-11-20T10:00:00Z\",\"countedOn\":\"2026-11-20\"}";

    private final Browser browser = new Browser();
    private final UUID service = UUID.randomUUID();

    @BeforeEach
    void somebody_is_signed_in() {
        Scenes.signedIn("caseworker", "agency-admin");
    }

    @Test
    void the_directory_shows_who_gives_what() {
        Network.shows("/referral/v1/services", "{\"items\":[%s],\"next\":null}".formatted(listing(Scenes.OTHER)));

        assertThat(browser.get("/services?service=ACC_SHELTER&county=Vaslui").asString())
                .contains("Casa", "Iași, Vaslui", "+40 232", "/services/" + service);
        assertThat(Network.asked("county=VS")).isNotEmpty();
    }

    @Test
    void of_others_places_are_words_and_of_ones_own_numbers() {
        shows(Scenes.OTHER, "");
        assertThat(browser.get("/services/" + service).asString())
                .contains("Ask for a place")
                .doesNotContain("places-form");

        shows(Scenes.HOME, "\"own\":{\"women\":7,\"held\":1,\"taken\":0},");
        assertThat(browser.get("/services/" + service).asString())
                .contains("places-form", "value=\"7\"")
                .doesNotContain("Ask for a place");
    }

    @Test
    void whoever_counts_sees_for_whom_a_place_is_kept() {
        var referral = UUID.randomUUID();
        shows(
                Scenes.HOME,
                "\"own\":{\"women\":7,\"held\":0,\"taken\":1,\"awaited\":[{\"referral\":\"%s\",\"code\":\"RF-2345-6789\",\"kind\":\"WOMEN\"}]},"
                        .formatted(referral));

        assertThat(browser.get("/services/" + service).asString())
                .contains("<a href=\"/referrals/" + referral + "\">RF-2345-6789</a> (Women)");
    }

    @Test
    void places_are_counted_as_they_were_seen() {
        shows(Scenes.HOME, "\"own\":{\"women\":7,\"held\":1,\"taken\":0},");
        Network.answers("PUT", "/referral/v1/services/" + service + "/places", 200, places(""));

        var answer = browser.submit(
                "/services/" + service, "/services/" + service + "/places", Map.of("WOMEN", "3", "version", "5"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(service + "/places"))
                .filteredOn(line -> line.startsWith("PUT"))
                .singleElement(STRING)
                .contains("\"women\":3");
    }

    @Test
    void a_description_that_somebody_changed_meanwhile_is_shown_and_can_be_saved_again() {
        shows(Scenes.HOME, "");
        Network.answers("PUT", "/referral/v1/services/" + service, 412, "{\"type\":\"/problems/stale\"}");
        var page = "/services/" + service + "/change";
        var token = Browser.hidden("service-form", browser.get(page).asString()).get("form-token");

        var html = browser.post(
                        page,
                        Map.of("form-token", token, "version", "3", "service", "ACC_SHELTER"),
                        Map.of("status", "INACTIVE", "conditions", "Mine", "licences", "none"))
                .asString();

        assertThat(html).contains("id=\"now\"", "LF 0001234", "Mine</textarea>");
        assertThat(Browser.hidden("service-form", html)).containsEntry("version", "4");
    }

    @Test
    void a_service_is_described_with_what_was_typed() {
        shows(Scenes.HOME, "");
        Network.answers("PUT", "/referral/v1/services/" + service, 200, listing(Scenes.HOME));

        var answer = browser.submit(
                "/services/" + service + "/change",
                "/services/" + service + "/change",
                Map.of(
                        "service", "ACC_SHELTER",
                        "status", "TEMPORARILY_CLOSED",
                        "counties", "Iași, vs",
                        "languages", "ron eng",
                        "version", "4"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("TEMPORARILY_CLOSED"))
                .singleElement(STRING)
                .contains("\"counties\":[\"IS\",\"VS\"]", "\"languages\":[\"ron\",\"eng\"]");
    }

    @Test
    void that_a_service_takes_no_families_is_said_and_survives_a_change() {
        var says =
                listing(Scenes.HOME).replace("\"minAge\":18", "\"minAge\":18,\"families\":false,\"disabilities\":true");
        Network.shows("/referral/v1/services/" + service, says);
        Network.shows("/referral/v1/services/" + service + "/places", places(""));
        Network.answers("PUT", "/referral/v1/services/" + service, 200, says);
        var path = "/services/" + service;

        assertThat(browser.get(path).asString())
                .contains("Parents with their children: No", "People with a disability: Yes");
        assertThat(browser.get(path + "/change").asString()).contains("\"false\" selected", "\"true\" selected");
        browser.submit(
                path + "/change",
                path + "/change",
                Map.of("service", "ACC_SHELTER", "status", "ACTIVE", "families", "false", "disabilities", ""));

        assertThat(Network.asked("PUT /referral/v1/services/" + service))
                .singleElement(STRING)
                .contains("\"families\":false")
                .doesNotContain("\"disabilities\":true");
    }

    @Test
    void a_question_for_a_place_names_nobody() {
        shows(Scenes.OTHER, "");
        Network.shows("/referral/v1/capacity-questions/asked", "{\"items\":[],\"next\":null}");
        Network.shows("/referral/v1/capacity-questions/received", "{\"items\":[],\"next\":null}");
        Network.answers("POST", "/referral/v1/capacity-questions", 201, """
                {"id":"%s","service":"ACC_SHELTER","sender":"%s","receiver":"%s","ageBand":"ADULT",
                 "askedAt":"2026-11-20T10:00:00Z","bySnapshot":false}""".formatted(
                        UUID.randomUUID(), Scenes.HOME, Scenes.OTHER));

        var answer = browser.submit(
                "/services/" + service, "/services/" + service + "/question", Map.of("ageBand", "ADULT"));

        assertThat(answer.header("Location")).endsWith("/capacity");
        assertThat(Network.asked("capacity-questions"))
                .filteredOn(line -> line.startsWith("POST"))
                .anySatisfy(
                        line -> assertThat(line).contains(service.toString()).doesNotContain("person"));
    }

    @Test
    void a_question_that_is_refused_and_places_that_somebody_else_counted_keep_what_was_typed() {
        shows(Scenes.OTHER, "");
        Network.answers("POST", "/referral/v1/capacity-questions", 429, "{\"type\":\"/problems/daily-budget-spent\"}");
        var asked = browser.submit(
                "/services/" + service,
                "/services/" + service + "/question",
                Map.of("ageBand", "CHILD_OR_IN_DOUBT", "kind", "MEN", "neededBy", "2127-01-02"));
        shows(Scenes.HOME, "\"own\":{\"women\":7,\"held\":1,\"taken\":0},");
        Network.answers("PUT", "/referral/v1/services/" + service + "/places", 412, "{}");
        var counted = browser.submit("/services/" + service, "/services/" + service + "/places", Map.of("WOMEN", "3"));

        assertThat(asked.statusCode()).isEqualTo(429);
        assertThat(asked.asString())
                .contains("\"CHILD_OR_IN_DOUBT\" selected", "\"MEN\" selected", "value=\"2127-01-02\"");
        assertThat(counted.statusCode()).isEqualTo(412);
        assertThat(counted.asString()).contains("value=\"3\"").doesNotContain("value=\"7\"");
    }

    @Test
    void questions_are_read_to_the_last_and_a_refused_answer_stays_chosen() {
        var question = UUID.randomUUID();
        Network.shows("/referral/v1/capacity-questions/asked", "{\"items\":[],\"next\":null}");
        Network.shows("/referral/v1/capacity-questions/received", """
                {"items":[{"id":"%s","service":"ACC_SHELTER","sender":"%s","receiver":"%s","ageBand":"ADULT",
                 "askedAt":"2026-11-20T10:00:00Z","bySnapshot":false}],"next":"further"}""".formatted(question, Scenes.OTHER, Scenes.HOME));
        Network.answers("POST", "/referral/v1/capacity-questions/" + question + "/answer", 503, "{}");

        var refused = browser.submit("/capacity", "/capacity/" + question + "/answer", Map.of("answer", "WAITLIST"));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.asString()).contains("\"WAITLIST\" selected", "href=\"/capacity?received=further\"");
        browser.get("/capacity?received=further");
        assertThat(Network.asked("/v1/capacity-questions/received?after=further"))
                .isNotEmpty();
    }

    @Test
    void an_answer_from_what_is_shown_says_of_which_day_it_is() {
        Network.shows("/referral/v1/capacity-questions/received", "{\"items\":[],\"next\":null}");
        Network.shows(
                "/referral/v1/capacity-questions/asked", """
                {"items":[{"id":"%s","service":"ACC_SHELTER","sender":"%s","receiver":"%s","ageBand":"ADULT","answer":"HAS_CAPACITY",
                 "askedAt":"2026-11-20T10:00:00Z","bySnapshot":true,"countedOn":"2026-11-18"}],"next":null}""".formatted(UUID.randomUUID(), Scenes.HOME, Scenes.OTHER));

        assertThat(browser.get("/capacity").asString()).contains("from what is shown; Counted on 18.11.2026");
    }

    private void shows(UUID agency, String own) {
        Network.shows("/referral/v1/services/" + service, listing(agency));
        Network.shows("/referral/v1/services/" + service + "/places", places(own));
    }

    private String listing(UUID agency) {
        return LISTING.formatted(service, agency);
    }

    private String places(String own) {
        return "{\"id\":\"%s\",\"agency\":\"%s\",%s\"shown\":%s,\"version\":5}"
                .formatted(service, Scenes.OTHER, own, LEVELS);
    }
}
