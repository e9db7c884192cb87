package org.punte.identity.minor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.identity.MinorScenes.REASON;
import static org.punte.identity.MinorScenes.decided;
import static org.punte.identity.MinorScenes.tasks;
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
import org.punte.testing.Account;
import org.punte.testing.People;

@QuarkusTest
class AgeResourceTest {
    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account lead = hired(worker.agency(), "supervisor");
    private final UUID clinic = Network.agency();

    @Test
    void A17_disputed_means_child_until_it_is_decided_and_then_everything_is_asked_again() {
        var told = Story.somebody();
        told.put("ageBasis", "DISPUTED");
        var person = Story.registered(worker, told);
        history(person).body("treatedAsChild", equalTo(true)).body("decisions.cause", contains("REGISTERED"));
        var guardian = MinorScenes.guardian(worker, person, "REPRESENTATIVE");
        Story.agreed(worker, person, MinorScenes.agreeingAs(guardian, clinic, "IDENTITY"));

        decided(worker, person, Map.of("basis", "AGE_ASSESSMENT", "adult", true, "reason", REASON));

        history(person)
                .body("treatedAsChild", equalTo(false))
                .body("decisions.cause", contains("DECIDED", "REGISTERED"))
                .body("decisions.basis", contains("AGE_ASSESSMENT", "DISPUTED"))
                .body("decisions.treatedAsChild", contains(false, true))
                .body("decisions[0].reason", equalTo(REASON))
                .body("decisions[0].decidedBy", equalTo(worker.id().toString()));
        assertThat(tasks(worker)).contains("ASK_AGAIN").doesNotContain("NOTIFY_DIRECTORATE", "REQUEST_GUARDIAN");
    }

    @Test
    void A17_what_somebody_says_or_looks_like_ends_no_doubt() {
        var person = Story.registered(worker, Map.of("nickname", "Mimi", "ageBasis", "DISPUTED"));

        for (var basis : List.of("STATED", "PROFESSIONAL_ESTIMATE"))
            record(worker, person, Map.of("basis", basis, "adult", true, "reason", REASON))
                    .statusCode(409)
                    .body("type", equalTo("/problems/age-basis-insufficient"));

        history(person).body("treatedAsChild", equalTo(true)).body("decisions", hasSize(1));
    }

    @Test
    void A17_who_is_found_to_be_a_child_keeps_what_was_agreed_until_a_supervisor_has_looked() {
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, clinic, "IDENTITY");

        decided(worker, person, Map.of("basis", "AGE_ASSESSMENT", "adult", false, "reason", REASON));

        as(worker).get("/v1/consents/{id}", consent).then().body("state", equalTo("GIVEN"));
        assertThat(tasks(worker)).contains("NOTIFY_DIRECTORATE", "REQUEST_GUARDIAN");
        assertThat(tasks(lead)).contains("RECORD_BASIS");
        MinorScenes.basis(lead, consent);
        assertThat(tasks(lead)).doesNotContain("RECORD_BASIS");
    }

    @Test
    void a_birth_that_is_only_a_span_decides_by_its_latest_day() {
        var person = Story.registered(worker, Map.of("nickname", "Mimi", "ageBasis", "STATED"));
        var year = Map.of(
                "precision", "YEAR", "from", Story.inDays(0).minusYears(18).toString());

        decided(worker, person, Map.of("basis", "DOCUMENT", "birth", year, "reason", REASON));

        history(person).body("treatedAsChild", equalTo(true)).body("decisions[0].birth.precision", equalTo("YEAR"));
    }

    @Test
    void a_birth_that_is_still_to_come_is_named() {
        var born = Map.of("precision", "EXACT", "from", Story.inDays(30).toString());

        record(worker, Story.registered(worker), Map.of("basis", "DOCUMENT", "birth", born, "reason", REASON))
                .statusCode(400)
                .body("errors.field", contains("birth"));
    }

    @Test
    void only_an_assigned_worker_who_opens_sealed_things_sees_and_decides() {
        var person = MinorScenes.child(worker);

        for (var other : List.of(hired(worker.agency(), "caseworker"), hired(clinic, "caseworker"), lead)) {
            as(other).get("/v1/persons/{id}/age-decisions", person).then().statusCode(404);
            record(other, person, Map.of("basis", "DOCUMENT", "adult", true, "reason", REASON))
                    .statusCode(404)
                    .body("type", equalTo("/problems/person-not-found"));
        }
        People.vaultClosed(worker);
        await().untilAsserted(() ->
                as(worker).get("/v1/persons/{id}/age-decisions", person).then().statusCode(403));
    }

    private ValidatableResponse history(UUID person) {
        return as(worker).get("/v1/persons/{id}/age-decisions", person).then().statusCode(200);
    }

    private static ValidatableResponse record(Account by, UUID person, Map<String, Object> found) {
        return as(by).body(found).post("/v1/persons/{id}/age-decisions", person).then();
    }
}
