package org.punte.identity.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.testing.Account;

/** One person is administrator and supervisor of a small agency, and loses the telephone. */
@QuarkusTest
class StaffTest {
    private final UUID small = Network.agency();
    private final Account alone = hired(small, "agency-admin", "supervisor");
    private final UUID partner = Network.agency();
    private final Account named = hired(partner, "supervisor");
    private final Account network = networkAdmin(Network.agency());

    @Test
    void who_was_named_sees_the_people_of_that_agency_and_asks_for_them_and_another_confirms() {
        assertUnseenBy(named);
        ask(named, small).statusCode(404);
        named();

        as(named)
                .get("/v1/staff")
                .then()
                .body("items.account", hasItem(alone.id().toString()));
        as(named).get("/v1/staff?agency={a}", small).then().body("items.agency", hasItem(small.toString()));
        var id = ask(named, small).statusCode(201).extract().<String>path("id");

        as(network)
                .get("/v1/factor-renewals/pending")
                .then()
                .body("items.find { it.id == '%s' }.agency".formatted(id), equalTo(small.toString()));
    }

    @Test
    void the_network_sees_whom_nobody_there_can_help_and_not_who_works_at_a_shelter() {
        var ana = hired(small, "caseworker");
        var gone = hired(small, "caseworker");
        Staff.run("update account set blocked = true, blocked_why = 'DORMANT' where id = ?", gone.id());
        as(alone).get("/v1/me").then().statusCode(200);

        byNetwork()
                .body(
                        "items.account",
                        containsInAnyOrder(alone.id().toString(), gone.id().toString()))
                .body("items.lastSeenOn", everyItem(nullValue()));

        as(hired(small, "agency-admin", "supervisor")).get("/v1/me").then().statusCode(200);
        byNetwork().body("items.account", contains(gone.id().toString()));
        as(alone)
                .get("/v1/staff")
                .then()
                .body("items.account", hasItem(ana.id().toString()))
                .body("items.lastSeenOn", hasItem(notNullValue()));
    }

    @Test
    void colleagues_who_are_away_help_nobody() {
        var away = hired(small, "agency-admin", "supervisor");
        Staff.lastSeen(away, LocalDate.now(ZoneOffset.UTC).minusDays(10));
        as(alone).get("/v1/me").then().statusCode(200);

        byNetwork()
                .body(
                        "items.account",
                        containsInAnyOrder(alone.id().toString(), away.id().toString()));
    }

    @Test
    void a_colleague_who_was_let_in_and_never_came_helps_nobody() {
        var absent = hired(small, "agency-admin", "supervisor");
        Staff.letInToday(absent);
        as(alone).get("/v1/me").then().statusCode(200);

        byNetwork()
                .body(
                        "items.account",
                        containsInAnyOrder(alone.id().toString(), absent.id().toString()));
    }

    @Test
    void everybody_else_sees_the_own_agency() {
        as(alone)
                .get("/v1/staff")
                .then()
                .body("items.account", hasItem(alone.id().toString()));
        assertUnseenBy(named);
        assertUnseenBy(hired(partner, "agency-admin"));
        as(hired(small, "caseworker")).get("/v1/staff").then().statusCode(403);
    }

    private ValidatableResponse byNetwork() {
        return as(network).get("/v1/staff?agency={a}", small).then().statusCode(200);
    }

    private void assertUnseenBy(Account other) {
        as(other).get("/v1/staff?agency={a}", small).then().statusCode(200).body("items", empty());
        as(other)
                .get("/v1/staff")
                .then()
                .body("items.account", not(hasItem(alone.id().toString())));
    }

    private void named() {
        var id = as(alone)
                .body(Map.of("account", named.id(), "agency", partner))
                .post("/v1/second-persons")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as(network).post("/v1/second-persons/{id}/approval", id).then().statusCode(200);
    }

    private ValidatableResponse ask(Account by, UUID agency) {
        return as(by).body(Map.of("account", alone.id(), "agency", agency, "recognisedBy", "KNOWN_PERSONALLY"))
                .post("/v1/factor-renewals")
                .then();
    }
}
