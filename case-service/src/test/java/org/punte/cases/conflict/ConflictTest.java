package org.punte.cases.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.cases.GrantExample;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** A35: somebody knows the person, on either side of a referral, and the file is gone for them. */
@QuarkusTest
class ConflictTest {
    private final UUID person = UUID.randomUUID();
    private final Account ana = caseworker(agency());
    private final Account vlad = caseworker(ana.agency());
    private final Account lead = supervisor(ana.agency());
    private final Account dan = caseworker(agency());
    private final Account ioana = caseworker(dan.agency());
    private final Account chief = supervisor(dan.agency());
    private final GrantExample grant = new GrantExample(ana.agency(), person, dan);
    private String file;

    @Inject
    Consumption consumption;

    @BeforeEach
    void the_sender_has_a_file() {
        file = open(ana, person).statusCode(201).extract().path("id");
    }

    @Test
    void A35_the_senders_worker_reads_the_file_no_more_and_nobody_else_loses_it() {
        var elsewhere = caseworker(agency());
        String others = open(elsewhere, person).statusCode(201).extract().path("id");
        String more = open(ana, UUID.randomUUID()).statusCode(201).extract().path("id");
        consumption.hear(grant.opened("NEEDS"));

        consumption.hear(aside(ana).declared());

        read(ana, file).statusCode(404).body("type", equalTo("/problems/case-file-not-found"));
        own(ana).body("items.id", contains(more));
        read(elsewhere, others).statusCode(200);
        read(dan, fileOf(dan)).statusCode(200);
    }

    @Test
    void A35_the_last_worker_may_go_and_the_supervisor_gives_it_to_somebody_else() throws SQLException {
        consumption.hear(aside(ana).declared());

        unassigned(lead).body("items.id", contains(file)).body("items[0].workers", empty());
        unassigned(chief).body("items", empty());
        assign(lead, ana).statusCode(409).body("type", equalTo("/problems/conflict-declared"));
        assign(lead, vlad, ana).statusCode(409);
        assign(lead, vlad).statusCode(200);
        read(vlad, file).statusCode(200).body("workers", contains(vlad.id().toString()));
        read(ana, file).statusCode(404);
        assertThat(remembered()).isEqualTo(ana.id() + " by " + ana.id());
    }

    @Test
    void A35_the_receivers_worker_reads_the_own_file_no_more_and_the_senders_goes_on() {
        consumption.hear(grant.opened("NEEDS"));
        var own = fileOf(dan);

        consumption.hear(aside(dan).declared());

        read(dan, own).statusCode(404);
        own(dan).body("items", empty());
        unassigned(chief).body("items.id", contains(own));
        read(ana, file).statusCode(200);
    }

    @Test
    void A35_a_conflict_that_is_heard_first_holds_when_the_file_opens() {
        consumption.hear(aside(dan).declared());

        consumption.hear(grant.opened("NEEDS"));
        consumption.hear(grant.opened("NEEDS"));

        own(dan).body("items", empty());
        String own =
                unassigned(chief).body("items.size()", equalTo(1)).extract().path("items[0].id");
        as(chief)
                .body(Map.of("workers", Stream.of(ioana).map(Account::id).toList()))
                .post("/v1/casefiles/{id}/workers", own)
                .then()
                .statusCode(200);
        read(ioana, own).statusCode(200);
        read(dan, own).statusCode(404);
    }

    @Test
    void whoever_stepped_aside_opens_no_file_of_the_person_either() {
        close(lead);
        consumption.hear(aside(ana).declared());

        read(ana, file).statusCode(404);
        open(ana, person).statusCode(409).body("type", equalTo("/problems/conflict-declared"));
        open(vlad, person).statusCode(201);
    }

    @Test
    void a_supervisor_in_conflict_sees_nothing_of_it_from_above() {
        var other = supervisor(ana.agency());
        read(lead, file).statusCode(200);

        consumption.hear(aside(ana).declared());
        consumption.hear(aside(lead).declared());

        read(lead, file).statusCode(404);
        unassigned(lead).body("items", empty());
        unassigned(other).body("items.id", contains(file));
    }

    @Test
    void A35_what_is_shared_is_closed_to_the_worker_named_for_it() {
        consumption.hear(grant.opened("NEEDS"));
        shares(dan).body("items", hasSize(1));

        consumption.hear(aside(dan).declared());

        shares(dan).body("items", empty());
        shares(ana).body("items", hasSize(1));
        consumption.hear(grant.changed(1, "NEEDS"));
        shares(dan).body("items", empty());
    }

    @Test
    void A35_that_a_file_opened_by_hand_lost_its_worker_is_remembered() throws SQLException {
        file = open(dan, grant.receiverPerson).statusCode(201).extract().path("id");
        consumption.hear(aside(dan).declared());

        consumption.hear(grant.opened("NEEDS"));

        read(dan, file).statusCode(404);
        assertThat(remembered()).isEqualTo(dan.id() + " by " + dan.id());
    }

    @Test
    void told_again_or_lifted_first_nothing_happens() {
        assign(lead, vlad).statusCode(200);
        var mistaken = aside(vlad);
        consumption.hear(mistaken.lifted());

        consumption.hear(mistaken.declared());

        read(vlad, file).statusCode(200);
        var aside = aside(vlad);
        consumption.hear(aside.declared());
        consumption.hear(aside.declared());
        read(vlad, file).statusCode(404);
        consumption.hear(aside.lifted());
        assign(lead, vlad, ana)
                .statusCode(200)
                .body(
                        "workers",
                        containsInAnyOrder(vlad.id().toString(), ana.id().toString()));
    }

    private Stepping aside(Account worker) {
        return Stepping.aside(grant.referral, ana.agency(), person, worker);
    }

    private String fileOf(Account worker) {
        return own(worker).extract().path("items[0].id");
    }

    private ValidatableResponse shares(Account by) {
        return as(by).get("/v1/shares?referral={id}", grant.referral).then().statusCode(200);
    }

    private static ValidatableResponse own(Account by) {
        return as(by).get("/v1/casefiles").then().statusCode(200);
    }

    private static ValidatableResponse open(Account by, UUID person) {
        return as(by).body(Map.of("person", person)).post("/v1/casefiles").then();
    }

    private static ValidatableResponse read(Account by, String file) {
        return as(by).get("/v1/casefiles/{id}", file).then();
    }

    private static ValidatableResponse unassigned(Account by) {
        return as(by).get("/v1/casefiles/unassigned").then().statusCode(200);
    }

    private void close(Account by) {
        as(by).body(Map.of("reason", "GOALS_MET"))
                .post("/v1/casefiles/{id}/closure", file)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse assign(Account by, Account... to) {
        return as(by).body(Map.of("workers", Stream.of(to).map(Account::id).toList()))
                .post("/v1/casefiles/{id}/workers", file)
                .then();
    }

    private String remembered() throws SQLException {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement(
                        "select before[1] || ' by ' || actor from assignment where case_file = ?::uuid order by version")) {
            query.setString(1, file);
            var rows = query.executeQuery();
            return rows.next() ? rows.getString(1) : "nothing";
        }
    }
}
