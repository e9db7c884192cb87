package org.punte.portal.transfer;

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

/** The pages around a case that goes to another agency. */
@PortalTest
@TestSecurity(user = "worker")
class TransferPagesTest {
    private final Browser browser = new Browser();
    private final UUID file = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID open = UUID.randomUUID();

    @BeforeEach
    void a_file_is_open() {
        Scenes.signedIn("caseworker");
        file("OPEN");
        Network.shows("/identity/v1/grants", "{\"items\":[],\"next\":null}");
        Network.shows("/referral/v1/transfers/open-referrals", """
                {"items":[{"id":"%s","code":"RF-7F3K-22QX","receiver":"%s","service":"MED","status":"SENT"}]}""".formatted(open, Scenes.OTHER));
    }

    @Test
    void A22_what_went_can_be_read_and_not_changed() {
        file("CLOSED_TRANSFERRED");
        Network.shows("/cases/v1/casefiles/" + file + "/receipts", """
                {"items":[{"referral":"%s","receiver":"%s","at":"2026-11-20T10:00:00Z","handedOver":["NEEDS"],"summary":"kept words",
                 "needs":[{"domain":"MED","urgency":"NOW"}]}]}""".formatted(UUID.randomUUID(), Scenes.OTHER));

        assertThat(browser.get("/casefiles/" + file).asString())
                .contains("id=\"to-receipts\"")
                .doesNotContain("summary-form", "need-form", "closure-form", "id=\"to-offer\"");
        assertThat(browser.get("/casefiles/" + file + "/receipts").asString())
                .contains("kept words", "Other agency", "<title>Handing over - Punte</title>");
    }

    @Test
    void while_it_is_offered_the_page_says_so() {
        file("TRANSFER_PENDING");

        assertThat(browser.get("/casefiles/" + file).asString())
                .contains("id=\"offered\"", "summary-form")
                .doesNotContain("closure-form", "id=\"to-offer\"");
    }

    @Test
    void A22_the_receiver_reads_that_everything_is_asked_for_and_takes_up_what_was_handed_over() {
        var id = UUID.randomUUID();
        var item = UUID.randomUUID();
        var own = UUID.randomUUID();
        Network.shows("/referral/v1/referrals/" + id, transfer(id, "RECEIVED", "ACCEPTED"));
        Network.shows("/referral/v1/referrals/" + id + "/timeline", "{\"items\":[]}");
        Network.shows("/referral/v1/transfers/" + id + "/handed-over", """
                {"items":[{"id":"%s","service":"MED","asked":"%s"}]}""".formatted(item, Scenes.OTHER));
        Network.shows("/referral/v1/referrals/sent", "{\"items\":[" + transfer(own, "SENT", "SENT") + "]}");
        Network.answers("POST", "/referral/v1/transfers/" + id + "/successor", 200, "{}");
        Network.answers(
                "POST", "/identity/v1/referrals/" + id + "/person-takeover", 200, "{\"person\":\"" + person + "\"}");
        var path = "/referrals/" + id + "/handover";

        assertThat(browser.get("/referrals/" + id).asString()).contains("id=\"take-over\"", "href=\"" + path + "\"");
        assertThat(browser.submit(
                                path, path + "/successor", Map.of("handedOver", item.toString(), "own", own.toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.submit(path, path + "/record", Map.of()).header("Location"))
                .endsWith("/persons/" + person);

        assertThat(Network.asked(id + "/successor"))
                .singleElement(STRING)
                .contains("\"handedOver\":\"" + item, "\"referral\":\"" + own);
    }

    @Test
    void A22_what_takes_the_place_asks_for_the_same_service_and_for_the_own_record_once_it_is_known() {
        var path = "/referrals/" + taken() + "/handover";
        var same = UUID.randomUUID();
        var other = UUID.randomUUID();
        Network.shows(
                "/referral/v1/referrals/sent",
                "{\"items\":[" + transfer(same, "SENT", "SENT") + ","
                        + transfer(other, "SENT", "SENT").replace("MED", "PSY") + "]}");
        assertThat(browser.get(path).asString()).contains("value=\"" + same).doesNotContain("value=\"" + other);

        Network.shows("/identity/v1/grants", """
                {"items":[{"id":"%s","person":"%s","receiverPerson":"%s","owner":"%s","receiver":"%s","categories":[],"live":true}]}""".formatted(
                        UUID.randomUUID(), UUID.randomUUID(), person, Scenes.OTHER, Scenes.HOME));
        var known = browser.get(path).asString();

        assertThat(known).contains("value=\"" + open).doesNotContain("value=\"" + same, "value=\"" + other);
        assertThat(Network.asked("GET /referral/v1/transfers/open-referrals?person=" + person))
                .isNotEmpty();
    }

    @Test
    void asking_for_a_case_answers_that_nothing_comes_back() {
        var id = Scenes.received("ACCEPTED");
        Network.answers("POST", "/referral/v1/referrals/" + id + "/transfer-request", 202, "{}");
        var path = "/referrals/" + id + "/handover";

        var answer = browser.submit(path, path + "/request", Map.of("reason", "PERSON_MOVED"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get(path + "?asked=true").asString()).contains("id=\"asked\"", "id=\"ask-form\"");
    }

    @Test
    void a_no_stays_here() {
        var id = UUID.randomUUID();
        Network.shows("/referral/v1/transfer-requests", """
                {"items":[{"id":"%s","referral":"%s","asker":"%s","reason":"PERSON_MOVED","askedAt":"2026-11-20T10:00:00Z"}]}""".formatted(id, UUID.randomUUID(), Scenes.OTHER));
        Network.answers("POST", "/referral/v1/transfer-requests/" + id + "/refusal", 200, "{}");

        var answer = browser.submit(
                "/handover-requests",
                "/handover-requests/" + id + "/refusal",
                Map.of("reason", "PERSON_DOES_NOT_WANT"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/refusal")).singleElement(STRING).contains("PERSON_DOES_NOT_WANT");
    }

    @Test
    void what_was_chosen_for_a_refused_no_or_question_stays_chosen() {
        var asked = UUID.randomUUID();
        Network.shows("/referral/v1/transfer-requests", """
                {"items":[{"id":"%s","referral":"%s","asker":"%s","reason":"PERSON_MOVED","askedAt":"2026-11-20T10:00:00Z"}]}""".formatted(asked, UUID.randomUUID(), Scenes.OTHER));
        Network.answers("POST", "/referral/v1/transfer-requests/" + asked + "/refusal", 503, "{}");
        var id = Scenes.received("ACCEPTED");
        Network.answers("POST", "/referral/v1/referrals/" + id + "/transfer-request", 429, "{}");
        var path = "/referrals/" + id + "/handover";

        assertThat(browser.submit(
                                "/handover-requests",
                                "/handover-requests/" + asked + "/refusal",
                                Map.of("reason", "SAFETY"))
                        .asString())
                .contains("value=\"SAFETY\" selected", "href=\"/casefiles\"");
        assertThat(browser.submit(path, path + "/request", Map.of("reason", "PERSON_ASKED"))
                        .asString())
                .contains("value=\"PERSON_ASKED\" selected");
    }

    /** A case that we took over, with one item that was handed over. */
    private static UUID taken() {
        var id = UUID.randomUUID();
        Network.shows("/referral/v1/referrals/" + id, transfer(id, "RECEIVED", "ACCEPTED"));
        Network.shows("/referral/v1/transfers/" + id + "/handed-over", """
                {"items":[{"id":"%s","service":"MED","asked":"%s"}]}""".formatted(UUID.randomUUID(), Scenes.OTHER));
        return id;
    }

    private void file(String status) {
        Network.shows("/cases/v1/casefiles/" + file, """
                {"id":"%s","person":"%s","status":"%s","summary":"stored words","needs":[],"version":4}""".formatted(file, person, status));
    }

    private static String transfer(UUID id, String side, String status) {
        return """
                {"id":"%s","side":"%s","code":"RF-7F3K-22QX","type":"TRANSFER","sender":"%s","receiver":"%s","service":"MED",
                 "urgency":"NORMAL","status":"%s","envelope":{"ageBand":"ADULT"},"sentAt":"2026-11-20T10:00:00Z",
                 "answerBy":"2026-11-21T10:00:00Z","workers":["%s"],"version":3}""".formatted(id, side, Scenes.OTHER, Scenes.OTHER, status, Scenes.ME);
    }
}
