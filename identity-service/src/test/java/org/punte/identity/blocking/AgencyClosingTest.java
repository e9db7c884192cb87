package org.punte.identity.blocking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.agency.AgencyMoves.Closing;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.testing.Account;

/** On the real Keycloak. */
@QuarkusTest
class AgencyClosingTest {
    @Inject
    Event<Closing> closing;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account supervisor = hired(agency, "supervisor");
    private final Account ana = hired(agency, "caseworker");

    @Test
    void a_closing_agency_keeps_its_supervisors_alone() {
        QuarkusTransaction.requiringNew().run(() -> closing.fire(new Closing(agency, null)));

        as(ana).get("/v1/me").then().statusCode(403);
        as(admin).get("/v1/me").then().statusCode(403);
        as(supervisor).get("/v1/persons/unassigned").then().statusCode(200);
    }

    @Test
    void supervisors_of_the_guardian_work_there_as_well() {
        var guardian = Network.agency();
        organizations.ensure(guardian, "Guardian");
        organizations.ensure(agency, "Closing");
        var person = employed(guardian);

        QuarkusTransaction.requiringNew().run(() -> closing.fire(new Closing(agency, guardian)));

        as(new Account(person, agency, Set.of()))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("roles", contains("supervisor"));
        as(new Account(person, guardian, Set.of()))
                .get("/v1/me")
                .then()
                .body("roles", contains("caseworker", "supervisor"))
                .body("agencies.size()", equalTo(2));
    }

    private static UUID employed(UUID guardian) {
        var body = Map.of(
                "agency",
                guardian,
                "email",
                "ioana@%s.example".formatted(guardian),
                "name",
                "Ioana Rusu",
                "roles",
                List.of("supervisor", "caseworker"),
                "initialPassword",
                "a long first password");
        return UUID.fromString(as(hired(guardian, "agency-admin"))
                .body(body)
                .post("/v1/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
