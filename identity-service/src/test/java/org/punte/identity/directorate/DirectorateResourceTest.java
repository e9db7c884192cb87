package org.punte.identity.directorate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.MinorScenes.REASON;
import static org.punte.identity.MinorScenes.tasks;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.identity.agency.AgencyKind;
import org.punte.testing.Account;

@QuarkusTest
class DirectorateResourceTest {
    private final Account worker = hired(Network.agencyIn("IS"), "caseworker");
    private final Account lead = hired(worker.agency(), "supervisor");

    @Test
    void A15_the_directorate_is_told_the_same_day_and_nothing_but_the_telling_ends_the_task() {
        var child = MinorScenes.child(worker);
        String task =
                as(worker).get("/v1/tasks").then().extract().path("items.find { it.kind == 'NOTIFY_DIRECTORATE' }.id");

        as(worker)
                .post("/v1/tasks/{id}/completion", task)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/task-ends-by-its-act"));
        notify(worker, child, told(directorate("IS")))
                .statusCode(200)
                .body("notifications", hasSize(1))
                .body("notifications[0].reference", equalTo("Nr 4711 of today"));

        assertThat(tasks(worker)).doesNotContain("NOTIFY_DIRECTORATE");
    }

    @Test
    void A15_the_public_number_of_the_county_will_do() {
        var child = MinorScenes.child(worker);
        var body = told(null);
        body.put("county", "IS");
        body.put("number", "+40 232 219 000");

        notify(worker, child, body).statusCode(200).body("notifications[0].otherCounty", equalTo(false));
    }

    @Test
    void another_countys_directorate_takes_a_supervisor_and_a_reason() {
        var child = MinorScenes.child(worker);
        var body = told(directorate("VS"));
        var reasoned = new HashMap<>(body);
        reasoned.put("reason", REASON);

        for (var attempt : new Object[][] {{worker, reasoned}, {lead, body}})
            as((Account) attempt[0])
                    .body(attempt[1])
                    .post("/v1/persons/{id}/directorate-notifications", child)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/other-county-needs-supervisor"));
        notify(lead, child, reasoned).statusCode(200).body("notifications[0].otherCounty", equalTo(true));
    }

    @Test
    void a_directorate_on_the_never_list_is_not_available_and_another_countys_is_told() {
        var child = MinorScenes.child(worker);
        var own = directorate("IS");
        var other = directorate("VS");
        for (var entry :
                List.of(Map.of("kind", "AGENCY", "agency", own.toString()), Map.of("kind", "COUNTY", "county", "IS")))
            as(worker)
                    .body(entry)
                    .post("/v1/persons/{id}/never-list", child)
                    .then()
                    .statusCode(201);
        var byNumber = told(null);
        byNumber.put("county", "IS");
        byNumber.put("number", "+40 232 219 000");

        for (var attempt : List.of(told(own), byNumber, told(Network.agencyIn("IS"))))
            notify(lead, child, attempt).statusCode(409).body("type", equalTo("/problems/directorate-not-possible"));
        as(lead).get("/v1/persons/{id}/directorate-notifications", child)
                .then()
                .body("available", hasItem(other.toString()))
                .body("available", not(hasItem(own.toString())));
        var reasoned = told(other);
        reasoned.put("reason", REASON);
        notify(lead, child, reasoned).statusCode(200);
        assertThat(tasks(worker)).doesNotContain("NOTIFY_DIRECTORATE");
    }

    @Test
    void what_is_no_directorate_or_lies_ahead_is_no_telling() {
        var child = MinorScenes.child(worker);
        var ahead = told(directorate("IS"));
        ahead.put("toldAt", Instant.now().plusSeconds(3_600).toString());

        notify(worker, child, told(Network.agencyIn("IS")))
                .statusCode(409)
                .body("type", equalTo("/problems/directorate-not-possible"));
        notify(worker, child, ahead).statusCode(400).body("type", equalTo("/problems/notification-date-not-possible"));
        notify(worker, child, told(null)).statusCode(400);
        assertThat(tasks(worker)).contains("NOTIFY_DIRECTORATE");
    }

    @Test
    void a_directorate_has_nobody_to_tell_and_an_adult_is_nobody_to_tell_of() {
        var officer = hired(directorate("IS"), "caseworker");
        MinorScenes.child(officer);
        var other = hired(Network.agency(), "caseworker");
        Story.registered(other);

        assertThat(tasks(officer)).contains("REQUEST_GUARDIAN").doesNotContain("NOTIFY_DIRECTORATE");
        assertThat(tasks(other)).isEmpty();
    }

    @Test
    void the_same_day_ends_at_midnight_of_the_owners_zone_also_when_the_clocks_change() {
        var zone = ZoneId.of("Europe/Bucharest");

        assertThat(DirectorateDuty.endOfDay(Instant.parse("2026-10-24T21:30:00Z"), zone))
                .isEqualTo(Instant.parse("2026-10-25T22:00:00Z"));
    }

    private static UUID directorate(String county) {
        var id = Network.agency(AgencyKind.CHILD_PROTECTION_DIRECTORATE);
        Network.asOwner("update agency set county = ? where id = ?", county, id);
        return id;
    }

    private static Map<String, Object> told(UUID directorate) {
        var body = new HashMap<String, Object>(Map.of(
                "how",
                "TELEPHONE",
                "toldAt",
                Instant.now().minusSeconds(60).toString(),
                "reference",
                "Nr 4711 of today"));
        if (directorate != null) body.put("directorate", directorate.toString());
        return body;
    }

    private static ValidatableResponse notify(Account by, UUID child, Map<String, Object> body) {
        return as(by).body(body)
                .post("/v1/persons/{id}/directorate-notifications", child)
                .then();
    }
}
