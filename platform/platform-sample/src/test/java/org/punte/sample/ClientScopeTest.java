package org.punte.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.system;
import static org.punte.testing.Tokens.as;
import static org.punte.testing.Tokens.token;
import static org.punte.testing.Tokens.with;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SampleTest
class ClientScopeTest {
    private final UUID agency = agency();

    @Test
    void any_of_the_named_scopes_opens_the_door() {
        as(system(agency, "slips:list")).get("/v1/slips").then().statusCode(200);
        as(system(agency, "slips:read")).get("/v1/slips").then().statusCode(200);
    }

    @Test
    void another_scope_opens_nothing_here() {
        as(system(agency, "slips:list"))
                .get("/v1/slips/{id}", UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/scope-missing"))
                .body("scopes", contains("slips:read"));
    }

    @Test
    void a_door_without_a_scope_is_closed_to_every_system() {
        as(system(agency, "slips:read", "slips:list"))
                .body(Map.of("text", "from outside"))
                .post("/v1/slips")
                .then()
                .statusCode(403)
                .body("scopes", empty());
    }

    @Test
    void a_role_that_no_system_has_is_no_matter_of_its_administrator() {
        as(system(agency, "slips:read"))
                .get("/v1/odd/unannotated")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/scope-missing"))
                .body("scopes", empty());
    }

    @Test
    void a_scope_in_the_token_counts_for_nothing() {
        var claims =
                token(system(agency)).claim("scope", "slips:read slips:list").text();

        with(claims).get("/v1/slips").then().statusCode(403).body("type", equalTo("/problems/scope-missing"));
    }

    @Test
    void people_need_no_scope() {
        as(caseworker(agency)).get("/v1/slips").then().statusCode(200);
    }
}
