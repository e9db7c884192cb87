package org.punte.identity.emergency;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Emergency.REASON;
import static org.punte.identity.Emergency.open;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.vaultClosed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Emergency;
import org.punte.testing.Account;

/** The day after a second factor was renewed, at a suspended agency. */
@QuarkusTest
class EmergencyVaultClosedTest {
    private Emergency emergency;
    private Account worker;

    @BeforeEach
    void somebody_is_in_care() {
        emergency = new Emergency();
        worker = emergency.worker();
    }

    @Test
    void who_opens_nothing_sealed_opens_nothing_in_an_emergency_either() {
        var id = emergency.opened();
        essentials(id).statusCode(200);

        vaultClosed(worker);

        await().atMost(ofSeconds(8)).untilAsserted(() -> closed(essentials(id)));
        closed(essentials(UUID.randomUUID().toString()));
        closed(open(worker, emergency.person()));
        closed(open(worker, UUID.randomUUID()));
        as(worker).get("/v1/emergency-openings/{id}", id).then().statusCode(200).body("reason", nullValue());
    }

    @Test
    void a_supervisor_whose_vault_is_closed_stops_an_opening_without_reading_why() {
        var id = emergency.opened();
        var lead = supervisor(emergency.agency());
        as(lead).get("/v1/emergency-openings/{id}", id).then().body("reason", equalTo(REASON));

        vaultClosed(lead);

        await().atMost(ofSeconds(8))
                .untilAsserted(() -> as(lead).get("/v1/emergency-openings/{id}", id)
                        .then()
                        .statusCode(200)
                        .body("reason", nullValue()));
        as(lead).post("/v1/emergency-openings/{id}/stop", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("STOPPED"));
    }

    private ValidatableResponse essentials(String id) {
        return as(worker).get("/v1/emergency-openings/{id}/essentials", id).then();
    }

    private static void closed(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("/problems/vault-closed"));
    }
}
