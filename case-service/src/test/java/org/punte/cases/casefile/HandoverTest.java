package org.punte.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.cases.OpenedFile;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.OutboxProbe;
import org.punte.web.standing.Standings;

/** Somebody left, or helping ended. */
@QuarkusTest
class HandoverTest {
    private final Account gone = caseworker(agency());
    private final Account colleague = caseworker(gone.agency());
    private final Account lead = supervisor(gone.agency());
    private String id;

    @Inject
    Standings standings;

    @BeforeEach
    void somebody_had_a_file() {
        id = OpenedFile.by(gone);
    }

    @Test
    void a_file_whose_workers_are_gone_is_to_be_assigned() {
        unassigned(lead).body("items", empty());

        leaves();

        unassigned(lead)
                .body("items.id", contains(id))
                .body("items[0].workers", contains(gone.id().toString()))
                .body("items[0].person", nullValue())
                .body("items[0].summary", nullValue());
        unassigned(supervisor(agency())).body("items", empty());
        as(colleague).get("/v1/casefiles/unassigned").then().statusCode(403);
        as(agencyAdmin(gone.agency())).get("/v1/casefiles/unassigned").then().statusCode(403);
    }

    @Test
    void others_go_on_and_the_one_before_is_not_forgotten() throws SQLException {
        leaves();

        assign(lead, colleague)
                .statusCode(200)
                .body("workers", contains(colleague.id().toString()))
                .body("person", nullValue());

        unassigned(lead).body("items", empty());
        as(colleague).get("/v1/casefiles/{id}", id).then().statusCode(200).body("id", equalTo(id));
        assertThat(remembered()).isEqualTo(gone.id() + " by " + lead.id());
    }

    @Test
    void a_supervisor_may_go_on_herself() {
        leaves();

        assign(lead, lead).statusCode(200);

        as(lead).body(Map.of("domain", "PSY", "urgency", "NOW"))
                .post("/v1/casefiles/{id}/needs", id)
                .then()
                .statusCode(201);
    }

    @Test
    void a_supervisor_replaces_a_worker_who_is_there_who_reads_no_more() {
        assign(lead, colleague)
                .statusCode(200)
                .body("workers", contains(colleague.id().toString()));

        as(gone).get("/v1/casefiles/{id}", id).then().statusCode(404);
        as(colleague).get("/v1/casefiles/{id}", id).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void over_the_head_of_a_worker_a_supervisor_does_not_name_herself() {
        assign(lead, lead).statusCode(409).body("type", equalTo("/problems/still-assigned"));
        assign(lead, colleague, lead).statusCode(409);
    }

    @Test
    void only_the_agencys_own_supervisor_assigns_and_only_colleagues_who_work_with_people() {
        leaves();

        assign(supervisor(agency()), colleague).statusCode(404);
        assign(colleague, colleague).statusCode(403);
        for (var other : List.of(caseworker(agency()), agencyAdmin(gone.agency()), gone)) {
            assign(lead, other).statusCode(409).body("type", equalTo("/problems/worker-not-of-this-agency"));
        }
    }

    @Test
    void a_closed_file_tells_why_and_takes_nothing_more() {
        close(gone, "GOALS_MET")
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closure.reason", equalTo("GOALS_MET"));

        close(gone, "DUPLICATE").statusCode(409).body("type", equalTo("/problems/case-file-closed"));
        as(gone).body(Map.of("domain", "PSY", "urgency", "NOW"))
                .post("/v1/casefiles/{id}/needs", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-file-closed"));
        as(gone).header("If-Match", "\"1\"")
                .body(Map.of("summary", "late"))
                .patch("/v1/casefiles/{id}", id)
                .then()
                .statusCode(409);
        var told = OutboxProbe.events(UUID.fromString(id)).get(1);
        assertThat(told.path("type").asText()).isEqualTo("casefile.closed.v1");
        assertThat(told.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void a_supervisor_closes_without_learning_about_whom() {
        close(lead, "MOVED_TRANSFERRED")
                .statusCode(200)
                .body("person", nullValue())
                .body("summary", nullValue());
    }

    @Test
    void others_do_not_close() {
        Stream.of(colleague, caseworker(agency()), supervisor(agency()))
                .forEach(other -> close(other, "DECEASED").statusCode(404));
        close(account(gone.agency(), "desk"), "DECEASED").statusCode(403);
        close(gone, "NO_SUCH_REASON").statusCode(400);
    }

    private void leaves() {
        // as the consumer of standings writes it: from then on nobody remembers anything else
        standings.put(gone.id(), gone.agency(), gone.roles(), false, true);
        as(gone).get("/v1/casefiles").then().statusCode(403);
    }

    private ValidatableResponse assign(Account by, Account... to) {
        var workers = Stream.of(to).map(Account::id).toList();
        return as(by).body(Map.of("workers", workers))
                .post("/v1/casefiles/{id}/workers", id)
                .then();
    }

    private ValidatableResponse close(Account by, String reason) {
        return as(by).body(Map.of("reason", reason))
                .post("/v1/casefiles/{id}/closure", id)
                .then();
    }

    private static ValidatableResponse unassigned(Account by) {
        return as(by).get("/v1/casefiles/unassigned").then().statusCode(200);
    }

    private String remembered() throws SQLException {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement(
                        "select before[1] || ' by ' || actor from assignment where case_file = ?::uuid")) {
            query.setString(1, id);
            var rows = query.executeQuery();
            return rows.next() ? rows.getString(1) : "nothing";
        }
    }
}
