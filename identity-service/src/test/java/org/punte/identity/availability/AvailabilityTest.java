package org.punte.identity.availability;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;

@QuarkusTest
class AvailabilityTest {
    private final Account worker = Staff.hired(Network.agency(), "caseworker");
    private final UUID listed = Network.agency();
    private final UUID far = Network.agencyIn("TL");
    private final UUID other = Network.agency();
    private UUID person;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @Test
    void agencies_and_counties_of_the_never_list_are_not_available_and_why_is_not_said() {
        ask(worker, listed, far, other).statusCode(200).body("unavailable", empty());
        never(Map.of("kind", "AGENCY", "agency", listed));
        never(Map.of("kind", "COUNTY", "county", "TL"));

        ask(worker, listed, far, other)
                .statusCode(200)
                .body("unavailable", containsInAnyOrder(listed.toString(), far.toString()))
                .body("size()", equalTo(1));
    }

    @Test
    void nobody_but_the_assigned_workers_is_answered() {
        var colleague = Staff.hired(worker.agency(), "supervisor");

        ask(colleague, listed).statusCode(404).body("type", equalTo("/problems/person-not-found"));
    }

    private void never(Map<String, Object> entry) {
        as(worker)
                .body(entry)
                .post("/v1/persons/{id}/never-list", person)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse ask(Account account, UUID... agencies) {
        return as(account)
                .body(Map.of("agencies", List.of(agencies)))
                .post("/v1/persons/{id}/availability", person)
                .then();
    }
}
