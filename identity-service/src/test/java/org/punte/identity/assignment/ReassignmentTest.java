package org.punte.identity.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;

/** A worker is still there, and somebody else goes on: too much work, a relative in the list. */
@QuarkusTest
class ReassignmentTest {
    private final UUID agency = Network.agency();
    private final Account ana = hired(agency, "caseworker");
    private final Account vlad = hired(agency, "caseworker");
    private final Account supervisor = hired(agency, "supervisor", "caseworker");
    private UUID person;

    @BeforeEach
    void ana_works_with_somebody() {
        person = Story.registered(ana);
    }

    @Test
    void the_one_before_reads_no_more_from_the_next_read_on() {
        as(ana).get("/v1/persons/{id}", person).then().statusCode(200);

        assigned(supervisor, vlad).statusCode(200).body("id", equalTo(person.toString()));

        as(ana).get("/v1/persons/{id}", person).then().statusCode(404);
        as(ana).get("/v1/persons").then().body("items", empty());
        as(vlad).get("/v1/persons/{id}", person).then().statusCode(200).body("givenName", equalTo(Story.GIVEN_NAME));
        as(supervisor).get("/v1/persons/{id}", person).then().statusCode(404);
    }

    @Test
    void a_supervisor_does_not_let_herself_in_over_the_head_of_a_worker() {
        assigned(supervisor, supervisor).statusCode(409).body("type", equalTo("/problems/still-assigned"));
        assigned(supervisor, vlad, supervisor).statusCode(409);

        as(supervisor).get("/v1/persons/{id}", person).then().statusCode(404);
        as(ana).get("/v1/persons/{id}", person).then().statusCode(200);
    }

    @Test
    void a_supervisor_sees_by_code_whom_a_colleague_works_with() {
        worksWith(supervisor, ana)
                .statusCode(200)
                .body("items.id", contains(person.toString()))
                .body("items[0].givenName", nullValue());

        assigned(supervisor, vlad).statusCode(200);

        worksWith(supervisor, ana).body("items", empty());
        worksWith(supervisor, vlad).body("items.id", contains(person.toString()));
        worksWith(hired(Network.agency(), "supervisor"), vlad).statusCode(200).body("items", empty());
        worksWith(ana, ana).statusCode(403);
    }

    @Test
    void nobody_elsewhere_and_no_caseworker_reassigns() {
        var stranger = hired(Network.agency(), "supervisor", "caseworker");
        assigned(stranger, stranger).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        assigned(vlad, vlad).statusCode(403);
        assigned(supervisor, hired(Network.agency(), "caseworker"))
                .statusCode(409)
                .body("type", equalTo("/problems/worker-not-possible"));

        as(ana).get("/v1/persons/{id}", person).then().statusCode(200);
    }

    @Test
    void nobody_is_left_to_a_specialist_who_opens_no_person() {
        var lawyer = hired(agency, "specialist");

        assigned(supervisor, lawyer).statusCode(409).body("type", equalTo("/problems/worker-not-possible"));
        assigned(supervisor, vlad, lawyer).statusCode(409);
        assigned(supervisor, hired(agency, "specialist", "caseworker")).statusCode(200);
    }

    @Test
    void whose_only_worker_lost_the_role_waits_for_somebody_else() {
        as(supervisor).get("/v1/persons/unassigned").then().body("items", empty());

        Staff.run("update standing set roles = '{specialist}' where account = ?", ana.id());

        as(supervisor).get("/v1/persons/unassigned").then().body("items.id", contains(person.toString()));
        assigned(supervisor, supervisor).statusCode(200);
        as(supervisor).get("/v1/persons/unassigned").then().body("items", empty());
    }

    @Test
    void of_two_who_reassign_at_the_same_instant_the_later_one_counts() {
        var ion = hired(agency, "caseworker");

        var answers = Stream.of(vlad, ion)
                .map(to -> CompletableFuture.supplyAsync(
                        () -> assigned(supervisor, to).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnly(200);
        assertThat(Stream.of(ana, vlad, ion)
                        .filter(worker ->
                                as(worker).get("/v1/persons/{id}", person).statusCode() == 200))
                .hasSize(1);
    }

    private ValidatableResponse assigned(Account by, Account... to) {
        return Story.assigned(by, person, to);
    }

    private static ValidatableResponse worksWith(Account by, Account worker) {
        return as(by).get("/v1/persons/assigned?worker={id}", worker.id()).then();
    }
}
