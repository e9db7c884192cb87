package org.punte.portal.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class PartyPageTest {
    private final Browser browser = new Browser();
    private final UUID mother = UUID.randomUUID();
    private final UUID daughter = UUID.randomUUID();
    private final UUID party = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();
    private final String path = "/persons/" + mother + "/parties";

    @BeforeEach
    void a_worker_with_a_mother_and_a_daughter() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/persons", """
                {"items":[%s,%s],"next":null}""".formatted(person(mother, false), person(daughter, true)));
        Network.shows("/identity/v1/persons/" + mother, person(mother, false));
        Network.shows("/identity/v1/persons/" + daughter, person(daughter, true));
        agreed(mother);
        agreed(daughter);
        Network.answers("POST", "/referral/v1/parties", 201, party("ONLY", "SENT", true));
    }

    @Test
    void A19_a_mother_and_her_daughter_are_referred_together_after_one_look_at_the_envelope() {
        assertThat(browser.get("/persons/" + mother + "/parties/new").asString())
                .contains("companion-" + daughter, "only together", "(Child, or in doubt)")
                .doesNotContain("companion-" + mother);

        var preview = preview();
        assertThat(preview)
                .contains("Adults: 1. Children or in doubt: 1.", "P-" + daughter, "value=\"region\" checked");
        var sent = browser.post(path, hidden(preview), Map.of("include", "region"));

        assertThat(sent.header("Location")).endsWith("/parties/" + party);
        assertThat(Network.asked("/v1/parties"))
                .filteredOn(line -> line.startsWith("POST") && line.contains(mother.toString()))
                .singleElement(STRING)
                .contains("\"together\":\"ONLY\"", daughter.toString(), "\"region\":\"IS\"", "CHILD_OR_IN_DOUBT")
                .doesNotContain("COT");
    }

    @Test
    void safety8_what_was_withheld_stays_withheld_when_the_page_is_shown_again() {
        Network.answers("POST", "/referral/v1/parties", 503, "{}");
        var typed = hidden(preview());

        var again = browser.post(path, typed, Map.of("include", "COT")).asString();
        var nothing = browser.post(path, typed, Map.of()).asString();

        assertThat(again)
                .contains("value=\"COT\" checked", "value=\"region\">")
                .doesNotContain("value=\"region\" checked");
        assertThat(nothing).contains("value=\"COT\">").doesNotContain("\" checked");
        var keys = Network.asked("POST /referral/v1/parties").stream()
                .filter(line -> line.contains(mother.toString()))
                .map(line -> line.split(" ")[2])
                .toList();
        assertThat(keys).hasSize(2).doesNotContain("key=null").doesNotHaveDuplicates();
    }

    @Test
    void safety8_while_something_is_changed_the_rest_stays_as_it_was() {
        var changed = browser.post(path + "/change", hidden(preview()), Map.of("include", "COT"))
                .asString();

        assertThat(changed)
                .contains("value=\"" + daughter + "\" checked", "value=\"IS\"", "value=\"COT\" checked")
                .contains("name=\"withheld\" value=\"region\"", "href=\"/persons/" + mother + "\"");
        assertThat(browser.get(path + "/change").header("Location")).endsWith(path + "/new");
    }

    @Test
    void a_day_that_is_none_is_said_and_stands_there_again() {
        var answer = browser.submit(
                path + "/new",
                path + "/preview",
                Map.of("receiver", Scenes.OTHER, "companions", daughter, "service", "ACC_SHELTER", "neededBy", "soon"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("id=\"refusal\"", "value=\"soon\"", "value=\"" + daughter + "\" checked");
    }

    @Test
    void sending_after_the_session_had_ended_leads_back_to_the_form() {
        assertThat(browser.get(path).header("Location")).endsWith(path + "/new");
    }

    @Test
    void whoever_has_not_agreed_to_the_agency_is_asked_first() {
        Network.shows("/identity/v1/persons/" + daughter + "/consents", "{\"items\":[],\"next\":null}");

        assertThat(preview())
                .contains("id=\"missing\"", "/persons/" + daughter + "/conversations/new")
                .doesNotContain("send-form");
    }

    @Test
    void whoever_stopped_agreeing_after_the_look_is_named_and_nothing_typed_is_lost() {
        var typed = hidden(preview());
        Network.shows("/identity/v1/persons/" + daughter + "/consents", "{\"items\":[],\"next\":null}");
        Network.answers("POST", "/referral/v1/parties", 409, "{\"type\":\"/problems/consent-missing\"}");

        var answer = browser.post(path, typed, Map.of("include", "region"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("id=\"missing\"", "value=\"" + daughter + "\" checked", "value=\"IS\"")
                .doesNotContain("send-form");
    }

    @Test
    void safety25_that_they_may_not_be_brought_together_is_said_without_saying_who() {
        Network.answers("POST", "/referral/v1/parties", 409, "{\"type\":\"/problems/party-not-possible\"}");

        var answer = browser.post(path, hidden(preview()), Map.of("include", "region"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("cannot be referred together", "Refer them one by one", "send-form");
    }

    @Test
    void safety25_the_receiver_answers_once_for_all_of_them() {
        Network.shows("/referral/v1/parties/" + party, party("IF_POSSIBLE", "SENT", true));
        Network.answers(
                "POST", "/referral/v1/parties/" + party + "/acceptance", 200, party("IF_POSSIBLE", "ACCEPTED", false));

        assertThat(browser.get("/parties/" + party).asString())
                .contains("RF-AAAA-2222", "RF-BBBB-3333", "together, if possible", "take-" + one, "Other agency")
                .doesNotContain(mother.toString());
        var answer = browser.submit(
                "/parties/" + party,
                "/parties/" + party + "/acceptance",
                Map.of(
                        "workers",
                        Scenes.ME.toString(),
                        "referrals",
                        List.of(another.toString()),
                        "reason",
                        "NO_CAPACITY"));

        assertThat(answer.header("Location")).endsWith("/parties/" + party);
        assertThat(Network.asked(party + "/acceptance"))
                .singleElement(STRING)
                .contains(
                        "\"referrals\":[\"" + another + "\"]",
                        "\"others\":{\"reason\":\"NO_CAPACITY\"",
                        Scenes.ME + "");
    }

    @Test
    void safety25_only_together_offers_no_choice_of_some_and_what_is_answered_no_answer() {
        Network.shows("/referral/v1/parties/" + party, party("ONLY", "SENT", true));
        assertThat(browser.get("/parties/" + party).asString())
                .contains("accept-form", "decline-form")
                .doesNotContain("name=\"referrals\"");

        Network.shows("/referral/v1/parties/" + party, party("ONLY", "ACCEPTED", false));
        assertThat(browser.get("/parties/" + party).asString()).doesNotContain("accept-form", "decline-form");
    }

    @Test
    void the_page_of_one_referral_leads_to_the_others() {
        Network.shows("/referral/v1/referrals/" + one, """
                {"id":"%s","side":"RECEIVED","code":"RF-AAAA-2222","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT","status":"SENT",
                 "envelope":{"ageBand":"ADULT"},"party":{"id":"%s","together":"ONLY","heads":{"adults":1,"childrenOrInDoubt":1}},
                 "sentAt":"2026-11-20T10:00:00Z","answerBy":"2026-11-21T10:00:00Z","moves":["ACKNOWLEDGEMENT"],"version":3}""".formatted(one, Scenes.OTHER, party));
        Network.shows("/referral/v1/referrals/" + one + "/timeline", "{\"items\":[],\"next\":null}");

        assertThat(browser.get("/referrals/" + one).asString())
                .contains("href=\"/parties/" + party + "\"", "Adults: 1. Children or in doubt: 1.")
                .doesNotContain("accept-form");
    }

    private String preview() {
        return browser.submit(
                        path + "/new",
                        path + "/preview",
                        Map.of(
                                "receiver",
                                Scenes.OTHER.toString(),
                                "companions",
                                daughter.toString(),
                                "together",
                                "ONLY",
                                "service",
                                "ACC_SHELTER",
                                "region",
                                "Iași",
                                "requirements",
                                "COT"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Map<String, String> hidden(String page) {
        var fields = new HashMap<String, String>();
        var form = page.substring(page.indexOf("<form id=\"send-form\""));
        var input = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")
                .matcher(form);
        while (input.find()) fields.putIfAbsent(input.group(1), input.group(2));
        return fields;
    }

    private static String person(UUID id, boolean child) {
        return "{\"id\":\"%s\",\"pseudonym\":\"P-%s\",\"treatedAsChild\":%s,\"version\":1}".formatted(id, id, child);
    }

    private static void agreed(UUID person) {
        Scenes.agreed(person, UUID.randomUUID(), Scenes.OTHER);
    }

    private String party(String together, String status, boolean open) {
        return """
                {"id":"%s","sender":"%s","receiver":"%s","together":"%s","heads":{"adults":1,"childrenOrInDoubt":1},
                 "present":{"adults":1,"childrenOrInDoubt":1},"sentAt":"2026-11-20T10:00:00Z","version":0,"referrals":[
                 {"id":"%s","code":"RF-AAAA-2222","ageBand":"ADULT","status":"%s","open":%s},
                 {"id":"%s","code":"RF-BBBB-3333","ageBand":"CHILD_OR_IN_DOUBT","status":"%s","open":%s}]}""".formatted(party, Scenes.OTHER, Scenes.HOME, together, one, status, open, another, status, open);
    }
}
