package org.punte.cases.conflict;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.cases.GrantExample;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;

/** A35: the same person came to an agency twice. Whoever must not deal with one referral has no file of the other either. */
@QuarkusTest
class KeptAwayTest {
    private final UUID person = UUID.randomUUID();
    private final Account ana = caseworker(agency());
    private final Account dan = caseworker(agency());
    private final Account chief = supervisor(dan.agency());
    private final Account deputy = supervisor(dan.agency());
    private final GrantExample one = new GrantExample(ana.agency(), person, dan);
    private final GrantExample two = new GrantExample(ana.agency(), person, dan);
    private String file;

    @Inject
    Consumption consumption;

    @BeforeEach
    void the_receiver_has_a_file_of_each() {
        as(ana).body(Map.of("person", person)).post("/v1/casefiles").then().statusCode(201);
        consumption.hear(one.opened("NEEDS"));
        file = as(dan).get("/v1/casefiles").then().extract().path("items[0].id");
        consumption.hear(two.opened("NEEDS"));
    }

    @Test
    void A35_a_supervisor_sees_neither_file_from_above_and_another_does() {
        read(chief).statusCode(200);

        consumption.hear(aside(chief).declared());

        read(chief).statusCode(404).body("type", equalTo("/problems/case-file-not-found"));
        read(deputy).statusCode(200);
        consumption.hear(Stepping.aside(one.referral, ana.agency(), person, dan).declared());
        unassigned(chief).body("items", empty());
        unassigned(deputy).body("items.id", hasItem(file));
    }

    @Test
    void A35_nothing_that_is_shared_for_the_other_is_read_either_and_no_file_is_given() {
        shares().body("items", hasSize(1));

        consumption.hear(aside(dan).declared());

        shares().body("items", empty());
        as(deputy)
                .body(Map.of("workers", Set.of(dan.id())))
                .post("/v1/casefiles/{id}/workers", file)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict-declared"));
    }

    @Test
    void A35_the_file_of_the_other_is_the_workers_no_more_either() {
        consumption.hear(aside(dan).declared());

        read(dan).statusCode(404);
        as(dan).get("/v1/casefiles").then().body("items", empty());
        unassigned(deputy).body("items.id", hasItem(file));
    }

    @Test
    void A35_another_person_stays_and_what_was_lifted_is_open_again() {
        var other = new GrantExample(ana.agency(), UUID.randomUUID(), dan);
        consumption.hear(other.opened("NEEDS"));
        var aside = aside(chief);
        consumption.hear(aside.declared());
        as(chief).get("/v1/casefiles/unassigned").then().body("items", empty());
        String theirs = as(dan).get("/v1/casefiles?referral={id}", other.referral)
                .then()
                .extract()
                .path("items[0].id");
        as(chief).get("/v1/casefiles/{id}", theirs).then().statusCode(200).body("id", equalTo(theirs));

        consumption.hear(aside.lifted());

        read(chief).statusCode(200);
        as(dan).get("/v1/casefiles?referral={id}", one.referral).then().body("items.id", contains(file));
    }

    @Test
    void A35_whoever_steps_aside_from_what_was_sent_on_has_nothing_of_what_it_came_of() {
        String second = as(dan).get("/v1/casefiles?referral={id}", two.referral)
                .then()
                .extract()
                .path("items[0].id");
        shares().body("items", hasSize(1));
        var onward = UUID.randomUUID();

        for (var worker : Set.of(dan, chief))
            consumption.hear(Stepping.aside(onward, dan.agency(), one.receiverPerson, worker)
                    .declared());

        shares().body("items", empty());
        for (var gone : Set.of(file, second)) read(chief, gone).statusCode(404);
        for (var there : Set.of(file, second)) read(deputy, there).statusCode(200);
        consumption.hear(aside(dan).declared());
        unassigned(chief).body("items", empty());
        unassigned(deputy).body("items.id", containsInAnyOrder(file, second));
    }

    /** From the one that the file did not come of. */
    private Stepping aside(Account worker) {
        return Stepping.aside(two.referral, ana.agency(), person, worker);
    }

    private ValidatableResponse shares() {
        return as(dan).get("/v1/shares?referral={id}", one.referral).then().statusCode(200);
    }

    private ValidatableResponse read(Account by) {
        return read(by, file);
    }

    private static ValidatableResponse read(Account by, String file) {
        return as(by).get("/v1/casefiles/{id}", file).then();
    }

    private static ValidatableResponse unassigned(Account by) {
        return as(by).get("/v1/casefiles/unassigned").then().statusCode(200);
    }
}
