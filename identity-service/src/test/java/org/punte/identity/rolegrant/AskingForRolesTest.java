package org.punte.identity.rolegrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.web.caller.Roles;

@QuarkusTest
class AskingForRolesTest {
    private static final Pattern ROLE = Pattern.compile("'([a-z-]+)'");
    private static final String SECOND_PERSON = """
            select pg_get_constraintdef(oid) from pg_constraint
            where conrelid = 'role_grant'::regclass and pg_get_constraintdef(oid) like '%roles &&%'""";

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account supervisor = hired(agency, "supervisor");
    private final Account ana = hired(agency, "caseworker");

    @Test
    void what_is_ordinary_does_not_wait_for_what_is_not() {
        requested(admin, "desk", "supervisor").body("state", equalTo("PENDING")).body("roles", contains("supervisor"));

        as(ana).get("/v1/me").then().body("roles", contains("caseworker", "desk"));
    }

    /** Even if the service forgot, the database would take no such role that nobody approved. */
    @Test
    void the_database_knows_the_same_roles_that_need_a_second_person() throws SQLException {
        try (var owner = Databases.owner();
                var check = owner.prepareStatement(SECOND_PERSON);
                var row = check.executeQuery()) {
            row.next();
            assertThat(ROLE.matcher(row.getString(1)).results().map(role -> role.group(1)))
                    .containsExactlyInAnyOrderElementsOf(Roles.WITH_SECOND_PERSON);
        }
    }

    @Test
    void who_asks_again_waits_once() {
        var first = id(requested(admin, "supervisor", "desk"));

        assertThat(id(requested(admin, "desk", "supervisor"))).isEqualTo(first);
        assertThat(id(requested(admin, "supervisor"))).isEqualTo(first);
        as(supervisor).get("/v1/role-grants/pending").then().body("items.id", contains(first));

        as(supervisor).post("/v1/role-grants/{id}/refusal", first).then().statusCode(200);
        assertThat(id(requested(admin, "supervisor"))).isNotEqualTo(first);
    }

    @Test
    void what_waits_for_one_account_is_listed_alone() {
        var grant = id(requested(admin, "supervisor"));
        var other = hired(agency, "caseworker");

        as(admin).queryParam("account", ana.id()).get("/v1/role-grants").then().body("items.id", contains(grant));
        as(admin)
                .queryParam("account", other.id())
                .get("/v1/role-grants")
                .then()
                .body("items", empty());
        as(hired(Network.agency(), "agency-admin"))
                .queryParam("account", ana.id())
                .get("/v1/role-grants")
                .then()
                .body("items", empty());
    }

    @Test
    void who_decides_reads_who_asked_wherever_that_is() {
        var grant = id(requested(admin, "supervisor"));
        var network = networkAdmin(Network.agency());

        as(network).get("/v1/role-grants/pending").then().body(asker(grant), equalTo(name(admin)));

        var elsewhere = hired(Network.agency(), "network-admin");
        var from = id(as(elsewhere)
                .body(Map.of("account", ana.id(), "agency", agency, "roles", List.of("auditor")))
                .post("/v1/role-grants")
                .then()
                .statusCode(201)
                .body("requestedByName", notNullValue()));
        as(supervisor).get("/v1/role-grants/pending").then().body(asker(from), equalTo(name(elsewhere)));
    }

    private static String asker(String grant) {
        return "items.find { it.id == '%s' }.requestedByName".formatted(grant);
    }

    private static String name(Account account) {
        return Staff.read("select name from account where id = ?", account.id());
    }

    private ValidatableResponse requested(Account by, String... roles) {
        return as(by).body(Map.of("account", ana.id(), "roles", List.of(roles)))
                .post("/v1/role-grants")
                .then()
                .statusCode(201);
    }

    private static String id(ValidatableResponse response) {
        return response.extract().path("id");
    }
}
