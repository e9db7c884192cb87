package org.punte.identity.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class BlockingResourceTest {
    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account supervisor = hired(agency, "supervisor");
    private final Account ana = hired(agency, "caseworker");

    @Test
    void who_is_blocked_gets_nothing_more_whatever_the_token_says() {
        as(ana).get("/v1/persons").then().statusCode(200);

        blocked(ana).statusCode(200).body("blocked", equalTo(true)).body("blockedWhy", equalTo("LEFT"));

        as(ana).get("/v1/persons").then().statusCode(403).body("type", equalTo("/problems/account-without-standing"));
        as(supervisor)
                .get("/v1/colleagues")
                .then()
                .body("items.account", not(hasItem(ana.id().toString())));
        as(admin).get("/v1/accounts").then().body("items.id", hasItem(ana.id().toString()));
        assertThat(OutboxProbe.events(ana.id()))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.at("/data/blocked").asBoolean()).isTrue());
    }

    @Test
    void work_is_handed_to_the_supervisor_who_assigns_it_again() {
        var person = Story.registered(ana);
        as(supervisor).get("/v1/persons/unassigned").then().body("items", empty());

        blocked(ana).body("personsToAssign", equalTo(1));

        as(supervisor).get("/v1/persons/unassigned").then().body("items.id", contains(person.toString()));
        as(supervisor).get("/v1/persons/{id}", person).then().statusCode(404);
        var vlad = hired(agency, "caseworker");
        Story.assigned(supervisor, person, vlad).statusCode(200).body("id", equalTo(person.toString()));
        as(vlad).get("/v1/persons/{id}", person).then().statusCode(200).body("givenName", equalTo(Story.GIVEN_NAME));
        as(supervisor).get("/v1/persons/unassigned").then().body("items", empty());
        as(admin).post("/v1/accounts/{id}/unblock", ana.id()).then().statusCode(200);
        as(ana).get("/v1/persons/{id}", person).then().statusCode(404);
    }

    @Test
    void what_is_left_to_do_is_told_again_also_to_who_did_not_block() {
        var person = Story.registered(ana);
        as(admin).get(path(ana)).then().statusCode(409).body("type", equalTo("/problems/account-not-blocked"));
        blocked(ana);

        as(hired(agency, "agency-admin"))
                .get(path(ana))
                .then()
                .statusCode(200)
                .body("personsToAssign", equalTo(1))
                .body("secretsSeen", empty());
        as(hired(Network.agency(), "agency-admin")).get(path(ana)).then().statusCode(404);
        as(supervisor).get(path(ana)).then().statusCode(403);
        assertThat(person).isNotNull();
    }

    @Test
    void only_persons_of_the_own_agency_are_assigned_and_only_to_workers_there() {
        var person = Story.registered(ana);
        var stranger = hired(Network.agency(), "supervisor", "caseworker");

        blocked(ana);
        Story.assigned(stranger, person, stranger).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        Story.assigned(supervisor, person, stranger)
                .statusCode(409)
                .body("type", equalTo("/problems/worker-not-possible"));
        Story.assigned(supervisor, person, ana).statusCode(409);
        Story.assigned(supervisor, person, admin).statusCode(409);
        as(stranger).get("/v1/persons/unassigned").then().body("items", empty());
        as(admin).get("/v1/persons/unassigned").then().statusCode(403);
    }

    @Test
    void who_comes_back_has_the_ordinary_roles_and_the_others_wait_for_a_second_person() {
        var both = hired(agency, "caseworker", "supervisor");
        blocked(both);

        as(admin)
                .post("/v1/accounts/{id}/unblock", both.id())
                .then()
                .statusCode(200)
                .body("roles", contains("caseworker"))
                .body("pending.roles", contains("supervisor"));

        as(both).get("/v1/me").then().body("roles", contains("caseworker"));
        as(admin)
                .post("/v1/accounts/{id}/unblock", both.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-not-blocked"));
    }

    @Test
    void who_never_came_was_not_seen_because_somebody_let_them_in_again() {
        blocked(ana);
        as(admin).post("/v1/accounts/{id}/unblock", ana.id()).then().statusCode(200);

        as(admin).get("/v1/accounts/{id}", ana.id()).then().body("lastSeenOn", nullValue());
        as(admin)
                .get("/v1/account-review")
                .then()
                .body("items.find { it.account == '%s' }.lastSeenOn".formatted(ana.id()), nullValue());
    }

    @Test
    void administrators_block_at_their_own_agency_and_never_themselves() {
        var stranger = hired(Network.agency(), "agency-admin");

        as(stranger).body(Map.of("reason", "LEFT")).post(path(ana)).then().statusCode(404);
        as(supervisor).body(Map.of("reason", "LEFT")).post(path(ana)).then().statusCode(403);
        as(admin).body(Map.of("reason", "LEFT")).post(path(admin)).then().statusCode(403);
        as(admin).body(Map.of("reason", "FROZEN")).post(path(ana)).then().statusCode(400);
        as(ana).get("/v1/me").then().statusCode(200);
    }

    @Test
    void a_block_at_one_agency_leaves_the_other_one_open() {
        var elsewhere = Staff.alsoAt(Network.agency(), ana.id(), "desk");
        as(ana).get("/v1/me")
                .then()
                .body("agencies.id", hasItem(elsewhere.agency().toString()));

        blocked(ana);

        as(ana).get("/v1/me").then().statusCode(403);
        as(elsewhere)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("agencies.id", contains(elsewhere.agency().toString()))
                .body("agencies.current", contains(true));
    }

    @Test
    void a_network_administrator_says_which_of_several_agencies_is_meant() {
        var network = networkAdmin(Network.agency());
        Staff.alsoAt(Network.agency(), ana.id(), "desk");

        as(network).body(Map.of("reason", "SECURITY")).post(path(ana)).then().statusCode(404);
        as(network)
                .queryParam("agency", agency)
                .body(Map.of("reason", "SECURITY"))
                .post(path(ana))
                .then()
                .statusCode(200)
                .body("agency", equalTo(agency.toString()));

        as(ana).get("/v1/me").then().statusCode(403);
        as(admin).get("/v1/accounts/{id}", ana.id()).then().body("blockedWhy", equalTo("SECURITY"));
    }

    @Test
    void a_key_sent_twice_blocks_once() {
        for (int i = 0; i < 2; i++)
            as(admin)
                    .header("Idempotency-Key", ana.id())
                    .body(Map.of("reason", "LEFT"))
                    .post(path(ana))
                    .then()
                    .statusCode(200)
                    .body("pending", nullValue());

        assertThat(OutboxProbe.types(ana.id())).hasSize(1);
    }

    private ValidatableResponse blocked(Account account) {
        return as(admin)
                .body(Map.of("reason", "LEFT"))
                .post(path(account))
                .then()
                .statusCode(200);
    }

    private static String path(Account account) {
        return "/v1/accounts/%s/block".formatted(account.id());
    }
}
