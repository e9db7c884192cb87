package org.punte.identity.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Emergency;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** Whom a person shall never meet neither hears of an opening about them nor decides it (safety 16). */
@QuarkusTest
class EmergencyNeverListTest {
    private Emergency emergency;
    private Account lead;
    private Account guardian;

    @BeforeEach
    void a_supervisor_and_the_guardian_agency_are_listed() {
        emergency = new Emergency();
        lead = supervisor(emergency.agency());
        guardian = supervisor(emergency.guardian());
        emergency.decide("reinstatement");
        var worker = new Account(emergency.worker().id(), emergency.agency(), Set.of("caseworker"));
        for (var entry : List.of(
                Map.of("kind", "WORKER", "account", lead.id()),
                Map.of("kind", "AGENCY", "agency", emergency.guardian())))
            as(worker)
                    .body(entry)
                    .post("/v1/persons/{id}/never-list", emergency.person())
                    .then()
                    .statusCode(201);
        emergency.decide("suspension");
    }

    @Test
    void the_listed_see_no_opening_and_decide_none_and_another_supervisor_does() {
        var id = emergency.opened();

        for (var kept : List.of(lead, guardian)) {
            as(kept).get("/v1/emergency-openings").then().body("items", empty());
            as(kept).get("/v1/emergency-openings/{id}", id).then().statusCode(404);
            for (var move : List.of("confirmation", "stop"))
                as(kept).post("/v1/emergency-openings/{id}/{move}", id, move)
                        .then()
                        .statusCode(404);
        }
        as(supervisor(emergency.agency()))
                .post("/v1/emergency-openings/{id}/confirmation", id)
                .then()
                .statusCode(200);
    }

    @Test
    void the_listed_guardian_agency_is_not_told() {
        var id = UUID.fromString(emergency.opened());

        assertThat(OutboxProbe.events(id).get(0).at("/data/agencies").toString())
                .contains(emergency.agency().toString())
                .doesNotContain(emergency.guardian().toString());
    }
}
