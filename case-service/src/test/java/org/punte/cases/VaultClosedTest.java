package org.punte.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.vaultClosed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;

/** Whose second factor was just renewed opens neither files nor what is shared. */
@QuarkusTest
class VaultClosedTest {
    private final Account worker = caseworker(agency());

    @Test
    void a_case_file_stays_shut_to_reading_and_writing_and_a_new_one_may_be_opened() {
        String id = OpenedFile.by(worker);
        as(worker).get("/v1/casefiles/{id}", id).then().statusCode(200);

        vaultClosed(worker);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> shut(as(worker).get("/v1/casefiles/{id}", id).then()));
        shut(as(worker)
                .header("If-Match", "\"0\"")
                .body(Map.of("summary", "not now"))
                .patch("/v1/casefiles/{id}", id)
                .then());
        shut(as(worker)
                .body(Map.of("domain", "PSY", "urgency", "NOW"))
                .post("/v1/casefiles/{id}/needs", id)
                .then());
        as(worker).get("/v1/casefiles").then().statusCode(200).body("items.id", hasItem(id));
        OpenedFile.by(worker);
        as(supervisor(worker.agency())).get("/v1/casefiles/{id}", id).then().statusCode(200);
    }

    @Test
    void a_file_of_others_is_as_unknown_as_ever() {
        String id = OpenedFile.by(worker);

        var stranger = vaultClosed(caseworker(agency()));

        as(stranger).get("/v1/casefiles/{id}", id).then().statusCode(404);
    }

    @Test
    void shared_parts_stay_shut_whatever_the_referral() {
        shut(as(vaultClosed(worker))
                .get("/v1/shares?referral={id}", UUID.randomUUID())
                .then());
        as(caseworker(agency()))
                .get("/v1/shares?referral={id}", UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static void shut(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("/problems/vault-closed"));
    }
}
