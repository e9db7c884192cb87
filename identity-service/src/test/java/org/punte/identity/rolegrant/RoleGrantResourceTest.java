package org.punte.identity.rolegrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class RoleGrantResourceTest {
    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account supervisor = hired(agency, "supervisor");
    private final Account ana = hired(agency, "caseworker");

    @Test
    void ordinary_roles_are_given_at_once() {
        requested(admin, ana, "desk").body("state", equalTo("APPROVED")).body("decidedBy", nullValue());

        as(ana).get("/v1/me").then().body("roles", contains("caseworker", "desk"));
        assertThat(OutboxProbe.types(ana.id())).containsExactly("account.changed.v1");
    }

    @Test
    void a_supervisor_is_made_by_two() {
        var grant = id(requested(admin, ana, "supervisor", "desk").body("state", equalTo("PENDING")));
        as(ana).get("/v1/me").then().body("roles", contains("caseworker", "desk"));

        decided(supervisor, grant, "approval").statusCode(200).body("state", equalTo("APPROVED"));

        as(ana).get("/v1/me").then().body("roles", contains("caseworker", "desk", "supervisor"));
    }

    @Test
    void nobody_gives_to_himself_neither_asking_nor_agreeing() {
        as(admin)
                .body(Map.of("account", admin.id(), "roles", List.of("supervisor")))
                .post("/v1/role-grants")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/another-person-needed"));

        decided(admin, id(requested(admin, ana, "supervisor")), "approval").statusCode(403);
        decided(supervisor, id(requested(admin, supervisor, "agency-admin")), "approval")
                .statusCode(403)
                .body("type", equalTo("/problems/another-person-needed"));
        as(supervisor).get("/v1/me").then().body("roles", contains("supervisor"));
    }

    @Test
    void the_same_person_elsewhere_is_nobody_else() {
        var elsewhere = Staff.alsoAt(Network.agency(), admin.id(), "network-admin");

        decided(elsewhere, id(requested(admin, ana, "supervisor")), "approval").statusCode(403);
    }

    @Test
    void two_who_agree_at_the_same_instant_decide_once() {
        var grant = id(requested(admin, ana, "supervisor"));
        var network = networkAdmin(Network.agency());

        var answers = Stream.of(supervisor, network)
                .map(one -> CompletableFuture.supplyAsync(() ->
                        as(one).post("/v1/role-grants/{id}/approval", grant).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409);
        assertThat(OutboxProbe.types(ana.id())).containsExactly("account.changed.v1");
    }

    @Test
    void the_database_as_well_refuses_who_agrees_with_himself() {
        var grant = UUID.fromString(id(requested(admin, ana, "supervisor")));

        for (var self : List.of(admin, ana))
            assertThatThrownBy(() -> Staff.run(
                            "update role_grant set state = 'APPROVED', decided_at = now(), decided_by = ? where id = ?",
                            self.id(),
                            grant))
                    .hasRootCauseInstanceOf(SQLException.class)
                    .hasMessageContaining("check constraint");
        assertThatThrownBy(() ->
                        Staff.run("update role_grant set state = 'APPROVED', decided_at = now() where id = ?", grant))
                .hasMessageContaining("check constraint");
    }

    @Test
    void what_is_refused_stays_refused() {
        var grant = id(requested(admin, ana, "supervisor"));

        decided(supervisor, grant, "refusal").statusCode(200).body("state", equalTo("REFUSED"));

        decided(supervisor, grant, "approval").statusCode(409).body("type", equalTo("/problems/already-decided"));
        as(ana).get("/v1/me").then().body("roles", contains("caseworker"));
    }

    @Test
    void what_a_blocked_administrator_asked_for_is_not_given() {
        var stolen = hired(agency, "agency-admin");
        var grant = id(requested(stolen, ana, "supervisor"));
        as(admin)
                .body(Map.of("reason", "SECURITY"))
                .post("/v1/accounts/{id}/block", stolen.id())
                .then()
                .statusCode(200);

        decided(supervisor, grant, "approval").statusCode(409).body("type", equalTo("/problems/account-blocked"));

        decided(supervisor, grant, "refusal").statusCode(200);
    }

    @Test
    void what_was_asked_for_a_blocked_account_waits_for_nobody() {
        var grant = id(requested(admin, ana, "supervisor"));

        as(admin).body(Map.of("reason", "LEFT")).post("/v1/accounts/{id}/block", ana.id());
        as(supervisor).get("/v1/role-grants/pending").then().body("items.id", not(hasItem(grant)));

        as(admin).post("/v1/accounts/{id}/unblock", ana.id());
        as(supervisor).get("/v1/role-grants/pending").then().body("items.id", hasItem(grant));
    }

    @Test
    void another_agency_neither_asks_nor_agrees_nor_sees() {
        var stranger = hired(Network.agency(), "agency-admin", "supervisor");
        var grant = id(requested(admin, ana, "supervisor"));

        as(stranger)
                .body(Map.of("account", ana.id(), "roles", List.of("desk")))
                .post("/v1/role-grants")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/account-not-found"));
        decided(stranger, grant, "approval").statusCode(404).body("type", equalTo("/problems/role-grant-not-found"));
        decided(stranger, UUID.randomUUID().toString(), "approval").statusCode(404);
        as(stranger).get("/v1/role-grants").then().body("items.id", not(hasItem(grant)));
        as(stranger).get("/v1/role-grants/pending").then().body("items.id", not(hasItem(grant)));
        as(supervisor).get("/v1/role-grants/pending").then().body("items.id", contains(grant));
        as(admin).get("/v1/role-grants").then().body("items.id", contains(grant));
        as(admin).get("/v1/role-grants/pending").then().body("items.id", not(hasItem(grant)));
    }

    @Test
    void caseworkers_and_ordinary_administrators_do_not_give_what_is_not_theirs() {
        as(caseworker(agency)).body(Map.of()).post("/v1/role-grants").then().statusCode(403);
        as(admin)
                .body(Map.of("account", ana.id(), "roles", List.of("network-admin")))
                .post("/v1/role-grants")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-not-yours-to-give"));
    }

    @Test
    void the_supervisor_of_a_partner_agrees_where_the_agency_named_one() {
        var partner = hired(Network.agency(), "supervisor");
        var grant = id(requested(admin, ana, "supervisor"));
        decided(partner, grant, "approval").statusCode(404);

        var naming = as(admin)
                .body(Map.of("account", partner.id(), "agency", partner.agency()))
                .post("/v1/second-persons")
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .<String>path("id");
        decided(partner, grant, "approval").statusCode(404);
        as(networkAdmin(Network.agency()))
                .post("/v1/second-persons/{id}/approval", naming)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));

        as(partner).get("/v1/role-grants/pending").then().body("items.id", contains(grant));
        decided(partner, grant, "approval").statusCode(200);
        as(admin).post("/v1/second-persons/{id}/end", naming).then().statusCode(200);
        decided(partner, id(requested(admin, ana, "auditor")), "approval").statusCode(404);
    }

    @Test
    void second_people_are_supervisors_elsewhere() {
        for (var account : List.of(hired(Network.agency(), "caseworker"), supervisor))
            as(admin)
                    .body(Map.of("account", account.id(), "agency", account.agency()))
                    .post("/v1/second-persons")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/second-person-not-possible"));
    }

    @Test
    void the_last_supervisor_keeps_the_role_others_lose_it_at_once() {
        removed(supervisor, "supervisor").statusCode(409).body("type", equalTo("/problems/last-of-its-role"));
        hired(agency, "supervisor");

        removed(supervisor, "supervisor").statusCode(200).body("roles", equalTo(List.of()));

        as(supervisor).get("/v1/role-grants").then().statusCode(403);
    }

    private ValidatableResponse removed(Account account, String... roles) {
        return as(admin)
                .body(Map.of("roles", List.of(roles)))
                .post("/v1/accounts/{id}/role-removal", account.id())
                .then();
    }

    private static ValidatableResponse requested(Account by, Account account, String... roles) {
        return as(by).body(Map.of("account", account.id(), "roles", List.of(roles)))
                .post("/v1/role-grants")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse decided(Account by, String grant, String decision) {
        return as(by).post("/v1/role-grants/{id}/{decision}", grant, decision).then();
    }

    private static String id(ValidatableResponse response) {
        return response.extract().path("id");
    }
}
