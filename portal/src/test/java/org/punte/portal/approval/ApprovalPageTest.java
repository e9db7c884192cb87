package org.punte.portal.approval;

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
class ApprovalPageTest {
    private static final String NONE = "{\"items\":[],\"next\":null}";

    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void nothing_waits() {
        Scenes.signedIn("supervisor");
        for (var list : new String[] {
            "role-grants/pending",
            "mail-domains/pending",
            "clients/awaiting",
            "freezes",
            "second-persons",
            "account-review/escalations",
            "agency-corrections",
            "agreements"
        }) Network.shows("/identity/v1/" + list, NONE);
    }

    @Test
    void a_pending_role_of_another_agency_names_the_agency() {
        Network.shows("/identity/v1/role-grants/pending", """
                {"items":[{"id":"%s","agency":"%s","account":"%s","name":"Somebody","roles":["supervisor"],"state":"PENDING","requestedBy":"%s","requestedByName":"Radu Elsewhere","requestedAt":"2026-11-20T10:00:00Z"}],"next":null}""".formatted(
                        id, Scenes.OTHER, UUID.randomUUID(), UUID.randomUUID()));

        assertThat(browser.get("/approvals").asString())
                .contains("Somebody", "Other agency", "Supervisor", "Approve: Somebody", "asked by Radu Elsewhere");
    }

    @Test
    void an_agreement_that_the_other_side_has_entered_waits_for_our_administrator() {
        Network.shows("/identity/v1/agreements", """
                {"items":[%s,%s],"next":null}""".formatted(
                        agreement(Scenes.OTHER, Scenes.HOME, "A-1"), agreement(Scenes.HOME, Scenes.OTHER, "A-2")));
        assertThat(browser.get("/approvals").asString()).doesNotContain("A-1");

        Scenes.signedIn("agency-admin");

        assertThat(browser.get("/approvals").asString())
                .contains("A-1", "Other agency", "/agency/agreements")
                .doesNotContain("A-2");
    }

    @Test
    void a_mail_domain_says_what_is_to_become_of_it_and_who_asked() {
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker Two"}]}""".formatted(id));
        Network.shows("/identity/v1/mail-domains/pending", """
                {"items":[{"id":"%s","agency":"%s","domain":"old.example","state":"LEAVING","proposedBy":"%s","proposedAt":"2026-11-20T10:00:00Z"}],"next":null}""".formatted(UUID.randomUUID(), Scenes.HOME, id));

        assertThat(browser.get("/approvals").asString())
                .contains(
                        "old.example</strong> (Our agency): is to be removed", "asked by Worker Two, 20.11.2026 12:00");
    }

    private static String agreement(UUID proposer, UUID partner, String number) {
        return """
                {"id":"%s","proposer":"%s","partner":"%s","number":"%s","categories":[],"validUntil":"2027-11-20","state":"PROPOSED"}""".formatted(UUID.randomUUID(), proposer, partner, number);
    }

    @Test
    void a_role_is_approved() {
        a_pending_role_of_another_agency_names_the_agency();
        Network.answers("POST", "/identity/v1/role-grants/" + id + "/approval", 200, "{}");

        var answer = browser.submit("/approvals", "/approvals/role-grants/" + id + "/approval", Map.of());

        assertThat(answer.header("Location")).endsWith("/approvals?done=APPROVED");
        assertThat(browser.get("/approvals?done=APPROVED").asString()).contains("Your approval is kept");
        assertThat(Network.asked(id + "/approval"))
                .singleElement(STRING)
                .endsWith("body={}")
                .doesNotContain("key=null");
    }

    @Test
    void ones_own_request_needs_somebody_else() {
        a_pending_role_of_another_agency_names_the_agency();
        Network.answers(
                "POST",
                "/identity/v1/role-grants/" + id + "/approval",
                403,
                "{\"type\":\"/problems/another-person-needed\"}");

        var answer = browser.submit("/approvals", "/approvals/role-grants/" + id + "/approval", Map.of());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("Another person is needed", "Ask a colleague who did not ask");
    }

    @Test
    void a_system_that_asks_to_read_identities_waits_here() {
        Network.shows("/identity/v1/clients/awaiting", """
                {"items":[{"id":"%s","agency":"%s","name":"Their system","clientId":"partner-1","authentication":"KEY","scopes":["referrals:read"],"identityRead":"REQUESTED",
                 "dailyReads":20,"requestedBy":"%s","disabled":false}],"next":null}""".formatted(id, Scenes.HOME, UUID.randomUUID()));
        Network.answers("POST", "/identity/v1/clients/" + id + "/identity-approval", 200, system());

        var answer = browser.submit("/approvals", "/approvals/systems/" + id + "/identity-approval", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(id + "/identity-approval")).hasSize(1);
    }

    @Test
    void a_freeze_is_lifted_here_by_two() {
        Network.shows("/identity/v1/freezes", """
                {"items":[{"id":"%s","account":"%s","state":"LIFTING","frozenBy":"%s","frozenAt":"2026-11-20T10:00:00Z","liftAskedBy":"%s"}],"next":null}""".formatted(UUID.randomUUID(), id, Scenes.ME, UUID.randomUUID()));
        Network.answers("POST", "/identity/v1/accounts/" + id + "/unfreeze", 200, "{}");
        assertThat(browser.get("/approvals").asString()).contains("Lifting was asked by", "Worker One");

        var answer = browser.submit("/approvals", "/approvals/freezes/" + id + "/unfreeze", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void the_last_desk_of_an_agency_is_the_network_administrators_question() {
        Scenes.signedIn("network-admin");
        Network.shows("/identity/v1/account-review/escalations", """
                {"items":[{"id":"%s","agency":"%s","account":"%s","name":"The Desk","roles":["desk"],"since":"2026-11-20T10:00:00Z","why":"LEFT","lastSeenOn":"2026-10-19"}],"next":null}""".formatted(id, Scenes.OTHER, UUID.randomUUID()));
        Network.answers("POST", "/identity/v1/account-review/escalations/" + id + "/decision", 200, "{}");

        assertThat(browser.get("/approvals").asString()).contains("No longer works here. Last sign-in: 19.10.2026");
        browser.submit("/approvals", "/approvals/escalations/" + id + "/decision", Map.of());

        assertThat(Network.asked(id + "/decision")).singleElement(STRING).endsWith("body={\"keep\":true}");
    }

    @Test
    void the_page_is_shown_while_one_of_its_lists_is_away() {
        Network.answers("GET", "/identity/v1/mail-domains/pending", 503, "{}");

        assertThat(browser.get("/approvals").statusCode()).isEqualTo(200);
    }

    @Test
    void others_are_refused() {
        Network.answers("GET", "/identity/v1/role-grants/pending", 403, "{\"type\":\"/problems/forbidden\"}");

        assertThat(browser.get("/approvals").statusCode()).isEqualTo(403);
    }

    private String system() {
        return """
                {"id":"%s","name":"Their system","clientId":"partner-1","scopes":[],"disabled":false}""".formatted(id);
    }
}
