package org.punte.identity.information;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.identity.agency.AgencyKind;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;

@QuarkusTest
class InformationResourceTest {
    private static final String VIEW = "She would rather stay with Ecaterina-Steliana";

    private final Account worker = hired(Network.agency(), "caseworker");
    private final UUID directorate = Network.agency(AgencyKind.CHILD_PROTECTION_DIRECTORATE);

    @Test
    void A15_a_child_goes_to_the_directorate_without_consent_once_it_was_told() {
        var child = MinorScenes.child(worker);

        share(worker, child, directorate).statusCode(409).body("type", equalTo("/problems/information-missing"));
        tell(child, "DIRECTORATE")
                .statusCode(200)
                .body("given[0].topics", contains("DIRECTORATE"))
                .body("given[0].view", equalTo(VIEW))
                .body("given[0].heard", equalTo(true));

        share(worker, child, directorate)
                .statusCode(201)
                .body("consents[0].basis", equalTo("LEGAL_OBLIGATION"))
                .body("consents[0].state", equalTo("GIVEN"));
    }

    @Test
    void to_whoever_helps_it_goes_by_a_guardian_or_by_a_supervisor() {
        var lead = hired(worker.agency(), "supervisor");
        var child = MinorScenes.child(lead);
        var clinic = Network.agency();
        as(lead).body(told("SHARING"))
                .post("/v1/persons/{id}/information", child)
                .then()
                .statusCode(200);

        share(lead, child, clinic).statusCode(201);
        var other = MinorScenes.child(worker);
        tell(other, "SHARING");
        share(worker, other, clinic).statusCode(409).body("type", equalTo("/problems/basis-needs-supervisor"));
    }

    @Test
    void to_save_a_life_nothing_has_to_come_first() {
        var body = Story.agreeing(Network.agency(), "IDENTITY");
        body.put("basis", "VITAL_INTEREST");
        body.put("reason", "Unconscious when found");

        as(worker)
                .body(body)
                .post("/v1/persons/{id}/conversations", MinorScenes.child(worker))
                .then()
                .statusCode(201);
    }

    @Test
    void what_a_child_said_stands_nowhere_readable() throws Exception {
        tell(MinorScenes.child(worker), "RIGHTS").statusCode(200);

        try (var connection = Databases.everything()) {
            Canaries.of(VIEW).assertAbsentFromDatabase(connection);
        }
    }

    private ValidatableResponse tell(UUID child, String topic) {
        return as(worker)
                .body(told(topic))
                .post("/v1/persons/{id}/information", child)
                .then();
    }

    private static Map<String, Object> told(String topic) {
        return Map.of(
                "topics",
                List.of(topic),
                "language",
                "ro",
                "level",
                "ADOLESCENT",
                "noticeVersion",
                "2026-1",
                "heard",
                true,
                "view",
                VIEW);
    }

    private static ValidatableResponse share(Account by, UUID child, UUID receiver) {
        var body = Story.agreeing(receiver, "IDENTITY");
        body.put("basis", "LEGAL_OBLIGATION");
        body.put("reason", "The law asks for it");
        return as(by).body(body).post("/v1/persons/{id}/conversations", child).then();
    }
}
