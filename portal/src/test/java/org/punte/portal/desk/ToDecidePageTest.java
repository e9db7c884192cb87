package org.punte.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** The first page of those who approve says how much waits for them. */
@PortalTest
@TestSecurity(user = "worker")
class ToDecidePageTest {
    private static final String NONE = "{\"items\":[],\"next\":null}";
    private static final String NOTHING = "<p>Nothing waits here.</p>";

    private final Browser browser = new Browser();

    @BeforeEach
    void nothing_waits() {
        for (var list : List.of(
                "role-grants/pending",
                "mail-domains/pending",
                "second-persons/pending",
                "guardian-namings",
                "closing-agencies",
                "clients/awaiting",
                "freezes",
                "account-review/escalations",
                "agreements",
                "factor-renewals/pending",
                "agency-corrections",
                "applications")) Network.shows("/identity/v1/" + list, NONE);
    }

    @Test
    void where_nothing_waits_it_says_so() {
        Scenes.signedIn("network-admin");

        assertThat(browser.get("/tasks").asString())
                .contains(NOTHING, "To approve: <strong>0</strong>")
                .doesNotContain("ask-access", "decisions-silent", "undecided");
    }

    @Test
    void what_waits_is_counted_as_the_page_of_approvals_lists_it() {
        Scenes.signedIn("agency-admin");
        Network.shows("/identity/v1/role-grants/pending", "{\"items\":[%s],\"next\":null}".formatted(grant()));
        Network.shows("/identity/v1/mail-domains/pending", "{\"items\":[%s],\"next\":null}".formatted(domain()));
        Network.shows("/identity/v1/agreements", """
                {"items":[{"id":"%s","proposer":"%s","partner":"%s","number":"A-1","categories":[],"validUntil":"2027-11-20","state":"PROPOSED"}],"next":null}""".formatted(UUID.randomUUID(), Scenes.OTHER, Scenes.HOME));

        assertThat(browser.get("/tasks").asString())
                .contains("To approve: <strong>3</strong>")
                .doesNotContain(NOTHING);
    }

    @Test
    void a_lost_factor_waits_for_those_who_did_not_ask_for_it() {
        Scenes.signedIn("agency-admin");
        Network.shows(
                "/identity/v1/factor-renewals/pending",
                "{\"items\":[%s,%s],\"next\":null}".formatted(lost(Scenes.ME), lost(UUID.randomUUID())));

        assertThat(browser.get("/tasks").asString()).contains("To approve: <strong>1</strong>");
        assertThat(browser.get("/approvals").asString())
                .containsPattern("id=\"to-lost-factors\"[^\\n]*: <strong>1</strong>");
    }

    @Test
    void whoever_keeps_the_network_has_what_was_asked_for_anywhere_and_not_what_concerns_their_own_agency() {
        Scenes.signedIn("network-admin");
        var second = UUID.randomUUID();
        Network.shows("/identity/v1/second-persons/pending", """
                {"items":[{"id":"%s","agency":"%s","account":"%s","partner":"%s","state":"PROPOSED"}],"next":null}""".formatted(
                        second, Scenes.OTHER, UUID.randomUUID(), UUID.randomUUID()));
        var some = UUID.randomUUID();
        Network.shows(
                "/identity/v1/guardian-namings",
                "{\"items\":[%s,%s,%s,%s],\"next\":null}"
                        .formatted(
                                guardian(Scenes.HOME, some, some),
                                guardian(Scenes.OTHER, Scenes.HOME, some),
                                guardian(Scenes.OTHER, some, Scenes.HOME),
                                guardian(Scenes.OTHER, some, some)));

        assertThat(browser.get("/tasks").asString())
                .contains("To approve: <strong>2</strong>")
                .doesNotContain(NOTHING);
        assertThat(browser.get("/approvals").asString())
                .contains(
                        "action=\"/approvals/second-persons/" + second + "/approval\"",
                        "action=\"/approvals/second-persons/" + second + "/refusal\"",
                        "href=\"/network/closing#naming-")
                .doesNotContainPattern("(?s)id=\"naming-.*id=\"naming-");
    }

    @Test
    void an_agency_that_closes_with_nobody_left_to_decide_waits_for_them() {
        Scenes.signedIn("network-admin");
        Network.shows("/identity/v1/closing-agencies", """
                {"items":[{"agency":"%s","total":2,"deciders":0},{"agency":"%s","total":2,"deciders":1}],"next":null}""".formatted(Scenes.OTHER, UUID.randomUUID()));

        assertThat(browser.get("/tasks").asString())
                .containsPattern("id=\"undecided\" href=\"/network/closing\">[^<]*<strong>1</strong>")
                .doesNotContain(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail-domains/pending",
                "second-persons/pending",
                "guardian-namings",
                "clients/awaiting",
                "account-review/escalations",
                "agency-corrections",
                "factor-renewals/pending"
            })
    void a_silent_list_is_not_counted_as_nothing(String silent) {
        Scenes.signedIn("network-admin");
        Network.answers("GET", "/identity/v1/" + silent, 503, "{}");

        assertThat(browser.get("/tasks").then().statusCode(200).extract().asString())
                .contains("To approve</a>", "id=\"decisions-silent\"")
                .doesNotContain(NOTHING);
    }

    @Test
    void while_it_is_not_known_which_agencies_are_stuck_nothing_is_not_said() {
        Scenes.signedIn("network-admin");
        Network.answers("GET", "/identity/v1/closing-agencies", 503, "{}");

        assertThat(browser.get("/tasks").then().statusCode(200).extract().asString())
                .contains("To approve: <strong>0</strong>", "id=\"decisions-silent\"")
                .doesNotContain(NOTHING);
    }

    @Test
    void a_list_that_one_may_not_see_is_nothing() {
        Scenes.signedIn("agency-admin");
        Network.answers("GET", "/identity/v1/clients/awaiting", 403, "{}");

        assertThat(browser.get("/tasks").asString()).contains("To approve: <strong>0</strong>");
    }

    @Test
    void a_network_administrator_reads_how_many_ask_to_be_let_in() {
        Scenes.signedIn("network-admin");
        Network.shows("/identity/v1/applications", "{\"items\":[%s,%s],\"next\":\"on\"}".formatted(asks(), asks()));

        assertThat(browser.get("/tasks").asString())
                .contains("id=\"ask-access\" href=\"/network\"", "<strong>2+</strong>")
                .doesNotContain(NOTHING);
        assertThat(Network.asked("/identity/v1/applications?status=RECEIVED")).isNotEmpty();
    }

    @Test
    void what_cannot_be_had_has_no_number_and_is_not_nothing() {
        Scenes.signedIn("network-admin");
        Network.answers("GET", "/identity/v1/role-grants/pending", 503, "{}");
        Network.answers("GET", "/identity/v1/applications", 503, "{}");

        assertThat(browser.get("/tasks").then().statusCode(200).extract().asString())
                .contains("To approve</a>")
                .doesNotContain(NOTHING, "ask-access");
    }

    @Test
    void whoever_approves_nothing_has_none_of_it() {
        Scenes.signedIn("analyst");

        assertThat(browser.get("/tasks").asString()).contains(NOTHING).doesNotContain("to-approve", "ask-access");
    }

    private static String grant() {
        return """
                {"id":"%s","agency":"%s","account":"%s","name":"Somebody","roles":["supervisor"],"state":"PENDING","requestedBy":"%s","requestedAt":"2026-11-20T10:00:00Z"}""".formatted(UUID.randomUUID(), Scenes.HOME, UUID.randomUUID(), UUID.randomUUID());
    }

    private static String domain() {
        return """
                {"id":"%s","agency":"%s","domain":"asked.example","state":"PROPOSED","proposedBy":"%s"}""".formatted(UUID.randomUUID(), Scenes.HOME, UUID.randomUUID());
    }

    private static String guardian(UUID by, UUID agency, UUID guardian) {
        return """
                {"id":"%s","agency":"%s","guardian":"%s","reason":"Nobody is left","proposedFor":"%s"}""".formatted(UUID.randomUUID(), agency, guardian, by);
    }

    private static String lost(UUID by) {
        return """
                {"id":"%s","agency":"%s","account":"%s","name":"Somebody","askedBy":"%s","askedAt":"2026-11-20T10:00:00Z"}""".formatted(UUID.randomUUID(), Scenes.HOME, UUID.randomUUID(), by);
    }

    private static String asks() {
        return """
                {"id":"%s","name":"New one","kind":"SHELTER","status":"RECEIVED","receivedAt":"2026-11-20T10:00:00Z","version":0}""".formatted(UUID.randomUUID());
    }
}
