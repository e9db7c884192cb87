package org.punte.identity.reading;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.system;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class PartnerReadingTest {
    private static final String CLIENT = """
            insert into partner_client (id, version, agency, name, client_id, scopes, key_id, identity_read, requested_by,
                approved_by, daily_reads, disabled, created_at, credential_since)
            values (?, 0, ?, 'System', 'partner-' || ?, '{}', 'key', 'GRANTED', gen_random_uuid(), gen_random_uuid(), 2,
                false, now(), now())""";

    @Inject
    TestClock clock;

    private final Account worker = caseworker(Network.agency());
    private final Account system = system(worker.agency(), "identity:read");

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void a_system_reads_whom_it_is_assigned_to_for_one_of_its_partners_workers() {
        var person = assigned();

        read(person, "w-17").statusCode(200).body("givenName", equalTo(Story.GIVEN_NAME));

        as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items[0].account", equalTo(system.id().toString()))
                .body("items[0].workerCode", equalTo("w-17"));
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        as(worker).get("/v1/persons/{id}/accesses", person).then().body("items[0].workerCode", nullValue());
    }

    @Test
    void without_a_code_nothing_is_read_or_spent() {
        var person = assigned();

        for (var code : new String[] {"", "Ana Pop", "ana@partner.example", "x".repeat(65)})
            read(person, code).statusCode(400).body("type", equalTo("/problems/worker-code-missing"));
        as(system).get("/v1/persons/{id}", person).then().statusCode(400);

        read(person, "w-17").statusCode(200);
        read(person, "w-17").statusCode(200);
    }

    @Test
    void the_budget_of_a_day_counts_every_attempt() {
        var person = assigned();
        read(UUID.randomUUID(), "w-17").statusCode(404);
        read(person, "w-17").statusCode(200);

        read(person, "w-17")
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/reading-budget-spent"));

        clock.advance(Duration.ofDays(1));
        read(person, "w-17").statusCode(200);
    }

    @Test
    void a_system_is_no_more_than_a_worker_who_is_not_assigned() {
        var person = Story.registered(worker);
        known();

        read(person, "w-17").statusCode(404).body("type", equalTo("/problems/person-not-found"));

        as(worker).get("/v1/persons/{id}/accesses", person).then().body("items.workerCode", hasItem("w-17"));
    }

    @Test
    void without_the_scope_the_door_is_closed() {
        as(system(worker.agency(), "referrals:read", "cases:read"))
                .header("X-Worker-Code", "w-17")
                .get("/v1/persons/{id}", UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/scope-missing"));
    }

    private ValidatableResponse read(UUID person, String code) {
        return as(system)
                .header("X-Worker-Code", code)
                .get("/v1/persons/{id}", person)
                .then();
    }

    private UUID assigned() {
        known();
        var person = Story.registered(worker);
        Staff.run("""
                insert into assigned_worker (person, account, agency, assigned_at)
                select person, ?, agency, assigned_at from assigned_worker where person = ?""", system.id(), person);
        return person;
    }

    private void known() {
        Staff.run(CLIENT, system.id(), system.agency(), system.id().toString());
    }
}
