package org.punte.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.application.Applying.applied;
import static org.punte.identity.application.Applying.approve;
import static org.punte.identity.application.Applying.check;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class ApprovalTest {
    @Inject
    KeycloakAccounts users;

    @Inject
    Keycloak keycloak;

    private final Account first = networkAdmin(Network.agency());
    private final Account second = networkAdmin(Network.agency());

    @Test
    void two_administrators_of_two_agencies_let_an_applicant_in_on_probation() throws Exception {
        var application = applied();
        approve(first, application)
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("agency", nullValue())
                .body("approvals.agency", contains(first.agency().toString()));

        String agency = approve(second, application, check("VISIT", "Sediul din Vaslui, dna. director"))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approvals[1].check.kind", equalTo("VISIT"))
                .extract()
                .path("agency");

        as(first)
                .get("/v1/agencies/{id}", agency)
                .then()
                .body("status", equalTo("PROBATION"))
                .body(
                        "sponsors",
                        containsInAnyOrder(
                                first.agency().toString(), second.agency().toString()))
                .body("registrationNumber", equalTo("RO 4455667"));
        assertThat(keycloak.realm("punte").organizations().searchByAttribute("alias:" + agency))
                .hasSize(1);
        assertThat(OutboxProbe.events(UUID.fromString(agency))
                        .get(0)
                        .at("/data/status")
                        .asText())
                .isEqualTo("PROBATION");
    }

    @Test
    void two_approvals_of_one_agency_count_once() {
        var application = applied();
        approve(first, application).statusCode(200);

        approve(networkAdmin(first.agency()), application)
                .statusCode(409)
                .body("type", equalTo("/problems/approval-needs-another-agency"));
        approve(first, application).statusCode(409);
        as(first).get("/v1/applications/{id}", application).then().body("approvals", hasSize(1));
    }

    @Test
    void one_person_of_two_agencies_counts_once() throws Exception {
        var application = applied();
        var sameElsewhere = new Account(first.id(), second.agency(), Set.of("network-admin"));
        Network.asOwner(
                "insert into standing (account, agency, roles, client, blocked) values (?, ?, '{network-admin}', false, false)",
                sameElsewhere.id(),
                sameElsewhere.agency());
        approve(first, application).statusCode(200);

        approve(sameElsewhere, application)
                .statusCode(409)
                .body("type", equalTo("/problems/approval-needs-another-person"));
        assertThat(approvals(application)).isEqualTo(1);
    }

    @Test
    void whoever_is_on_probation_vouches_for_nobody() {
        var fresh = Network.probation("VS", first.agency(), second.agency());

        approve(networkAdmin(fresh), applied()).statusCode(403);
    }

    @Test
    void a_call_to_a_number_of_the_form_is_no_check() {
        var application = applied();

        for (var number : Set.of(Applying.PHONE, "0232 111 222", "0040232111222", "0232-111-222 int. 7"))
            approve(first, application, check("CALL", number))
                    .statusCode(409)
                    .body("type", equalTo("/problems/check-not-independent"));
        approve(first, application, check("CALL", "+40 21 999 88 77, centrala")).statusCode(200);
    }

    @Test
    void a_check_is_made_after_the_application_came_and_not_in_the_future() {
        var application = applied();

        for (var day : Set.of("2020-01-01", LocalDate.now().plusDays(3).toString()))
            approve(first, application, Map.of("check", Map.of("kind", "VISIT", "reference", "acolo", "on", day)))
                    .statusCode(400)
                    .body("type", equalTo("/problems/check-date-not-possible"));
    }

    @Test
    void who_was_refused_is_let_in_by_nobody() {
        var application = applied();
        approve(first, application).statusCode(200);
        var reason = Map.of("reason", "Not in any register");

        as(second)
                .body(reason)
                .post("/v1/applications/{id}/refusal", application)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("deciding.agency", equalTo(second.agency().toString()))
                .body("deciding.at", notNullValue())
                .body("refusalReason", equalTo("Not in any register"));
        approve(second, application).statusCode(409).body("type", equalTo("/problems/application-decided"));
    }

    @Test
    void the_first_administrator_is_written_to_again_while_there_is_no_password() {
        var application = applied();
        as(first).post("/v1/applications/{id}/letter", application).then().statusCode(404);
        approve(first, application);
        var agency = UUID.fromString(approve(second, application).extract().path("agency"));
        var invited = Staff.read("select account::text from invitation where agency = ?", agency);

        as(first).post("/v1/applications/{id}/letter", application).then().statusCode(200);

        assertThat(Staff.read("select mailed_at > invited_at from invitation where agency = ?", agency))
                .isEqualTo("t");
        as(agencyAdmin(first.agency()))
                .post("/v1/applications/{id}/letter", application)
                .then()
                .statusCode(403);
        users.firstPassword(UUID.fromString(invited), "a long first password");
        as(first)
                .post("/v1/applications/{id}/letter", application)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/password-chosen"));
        Staff.run("update account set blocked = true, blocked_why = 'LEFT' where agency = ?", agency);
        as(first)
                .post("/v1/applications/{id}/letter", application)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-blocked"));
    }

    private static long approvals(UUID application) throws Exception {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement(
                        "select count(*) from application_approval where application = ?")) {
            query.setObject(1, application);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
