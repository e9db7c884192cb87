package org.punte.cases.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.system;
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
import org.punte.cases.PersonExample;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** A file is for whoever works with its person, as identity-service tells it, and for nobody else who is named in it. */
@QuarkusTest
class WorkingTest {
    private final Account ana = caseworker(agency());
    private final Account vlad = caseworker(ana.agency());
    private final Account lead = supervisor(ana.agency());
    private final PersonExample person = new PersonExample(UUID.randomUUID(), ana.agency());
    private String file;

    @Inject
    Consumption consumption;

    @BeforeEach
    void two_work_with_somebody_and_one_of_them_has_a_file() {
        consumption.hear(person.workers(0, ana, vlad));
        file = open(ana, person.id()).statusCode(201).extract().path("id");
    }

    @Test
    void safety16_whoever_works_with_the_person_no_longer_has_no_file_of_it_either() throws SQLException {
        var grant = new GrantExample(ana.agency(), person.id(), caseworker(agency()));
        consumption.hear(grant.opened("NEEDS"));
        shares(ana, grant).body("items", hasSize(1));

        consumption.hear(person.workers(1, vlad));

        read(ana).statusCode(404).body("type", equalTo("/problems/case-file-not-found"));
        need(ana).statusCode(404);
        own(ana).body("items", empty());
        shares(ana, grant).body("items", empty());
        unassigned(lead).body("items.id", contains(file)).body("items[0].workers", empty());
        unassigned(supervisor(agency())).body("items", empty());
        assertThat(remembered()).startsWith(ana.id().toString());
    }

    @Test
    void safety16_nobody_is_named_who_does_not_work_with_the_person_and_whoever_comes_back_is_named_anew() {
        consumption.hear(person.workers(1, vlad));

        assign(ana).statusCode(409).body("type", equalTo("/problems/worker-not-with-person"));
        assign(vlad, ana).statusCode(409);
        assign(vlad).statusCode(200).body("workers", contains(vlad.id().toString()));

        consumption.hear(person.workers(2, vlad, ana));
        read(ana).statusCode(404);
        assign(vlad, ana).statusCode(200);
        read(ana).statusCode(200);
    }

    @Test
    void a_supervisor_goes_on_herself_where_nobody_who_is_named_works_with_the_person() {
        consumption.hear(person.workers(1, lead));

        assign(lead).statusCode(200);

        need(lead).statusCode(201);
    }

    @Test
    void an_older_state_that_is_told_late_changes_nothing() {
        consumption.hear(person.workers(3, ana));

        consumption.hear(person.workers(2, vlad));

        read(ana).statusCode(200);
    }

    @Test
    void whoever_a_grant_names_reads_once_both_are_heard_whichever_was_first() {
        var dan = caseworker(agency());
        var ioana = caseworker(dan.agency());
        var grant = new GrantExample(ana.agency(), person.id(), ioana);
        var record = new PersonExample(grant.receiverPerson, dan.agency());
        consumption.hear(record.workers(0, dan));

        consumption.hear(grant.opened("NEEDS"));
        own(ioana).body("items", empty());
        consumption.hear(record.workers(1, dan, ioana));

        own(ioana).body("items.origin.referral", contains(grant.referral.toString()));
        own(dan).body("items", empty());
    }

    @Test
    void a_colleagues_person_is_begun_by_nobody_else_as_if_there_were_nobody() {
        var other = new PersonExample(UUID.randomUUID(), ana.agency());
        consumption.hear(other.workers(0, vlad));
        other.asked("404 {}");
        var nobody = new PersonExample(UUID.randomUUID(), ana.agency());
        nobody.asked("404 {}");

        for (var who : new Account[] {ana, lead, caseworker(agency())})
            for (var whom : new PersonExample[] {other, nobody})
                open(who, whom.id()).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        open(vlad, other.id()).statusCode(201);
    }

    @Test
    void whoever_was_assigned_a_moment_ago_is_not_refused_and_no_answer_is_no_yes() {
        var fresh = new PersonExample(UUID.randomUUID(), ana.agency());
        fresh.asked("500 {}");
        open(ana, fresh.id()).statusCode(503).body("type", equalTo("/problems/unavailable"));
        fresh.asked("200 {\"unavailable\": []}");

        open(ana, fresh.id()).statusCode(201);
    }

    @Test
    void a_partners_system_begins_what_was_heard_to_be_its_agencys_and_nothing_else() {
        var system = system(ana.agency(), "cases:write");
        var elsewhere = system(agency(), "cases:write");
        var own = new PersonExample(UUID.randomUUID(), ana.agency());
        var gone = new PersonExample(UUID.randomUUID(), ana.agency());
        consumption.hear(own.workers(0, vlad));
        consumption.hear(gone.workers(0, vlad));
        consumption.hear(gone.workers(1));

        for (var unknown : new UUID[] {UUID.randomUUID(), gone.id()})
            open(system, unknown).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        open(elsewhere, own.id()).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        open(system, own.id()).statusCode(201);
    }

    private ValidatableResponse assign(Account... to) {
        return as(lead).body(Map.of("workers", Stream.of(to).map(Account::id).toList()))
                .post("/v1/casefiles/{id}/workers", file)
                .then();
    }

    private ValidatableResponse read(Account by) {
        return as(by).get("/v1/casefiles/{id}", file).then();
    }

    private ValidatableResponse need(Account by) {
        return as(by).body(Map.of("domain", "PSY", "urgency", "NOW"))
                .post("/v1/casefiles/{id}/needs", file)
                .then();
    }

    private static ValidatableResponse open(Account by, UUID person) {
        return as(by).body(Map.of("person", person)).post("/v1/casefiles").then();
    }

    private static ValidatableResponse own(Account by) {
        return as(by).get("/v1/casefiles").then().statusCode(200);
    }

    private static ValidatableResponse shares(Account by, GrantExample grant) {
        return as(by).get("/v1/shares?referral={id}", grant.referral).then().statusCode(200);
    }

    private static ValidatableResponse unassigned(Account by) {
        return as(by).get("/v1/casefiles/unassigned").then().statusCode(200);
    }

    private String remembered() throws SQLException {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement(
                        "select before[1] || ' by ' || actor from assignment where case_file = ?::uuid")) {
            query.setString(1, file);
            var rows = query.executeQuery();
            return rows.next() ? rows.getString(1) : "nothing";
        }
    }
}
