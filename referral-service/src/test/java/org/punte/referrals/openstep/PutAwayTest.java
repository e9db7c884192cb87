package org.punte.referrals.openstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.RowLevelSecurity.visibleTo;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** Whoever has decided that nothing more is to be done puts what came back away, for everybody of the sender. */
@QuarkusTest
class PutAwayTest {
    private final Account sender = caseworker(agency());
    private final Account colleague = caseworker(sender.agency());
    private final Account shelter = caseworker(agency());

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void what_is_put_away_waits_for_nobody_and_says_who_was_first() {
        var id = declined("URGENT");
        steps().body("items.id", contains(id.toString()));

        putAway(sender, id, Map.of())
                .statusCode(200)
                .body("account", equalTo(sender.id().toString()));
        putAway(colleague, id, Map.of("reason", "NOT_WANTED"))
                .statusCode(200)
                .body("account", equalTo(sender.id().toString()));

        steps().body("items", empty());
        said(id).body("items.account", contains(sender.id().toString()))
                .body("items[0].reason", nullValue())
                .body("items[0].stands", equalTo(true));
    }

    @Test
    void what_comes_back_once_more_waits_once_more() {
        var id = declined("URGENT");
        putAway(sender, id, Map.of()).statusCode(200);
        move(shelter, id, "undoing", Map.of("reason", "WRONG_ANSWER"));
        clock.advance(Duration.ofMinutes(1));
        decline(id);

        steps().body("items.id", contains(id.toString()));
        said(id).body("items.stands", contains(false));
        putAway(colleague, id, Map.of()).statusCode(200);

        steps().body("items", empty());
        said(id).body("items", hasSize(2)).body("items.stands", contains(true, false));
    }

    @Test
    void an_emergency_takes_a_reason_for_a_day() {
        var id = declined("EMERGENCY");
        putAway(sender, id, Map.of()).statusCode(400).body("errors.field", equalTo(List.of("reason")));
        steps().body("items.id", contains(id.toString()));

        putAway(sender, id, Map.of("reason", "HELPED_OTHERWISE")).statusCode(200);
        var next = declined("EMERGENCY");
        clock.advance(Duration.ofHours(24));
        putAway(sender, next, Map.of()).statusCode(200);

        steps().body("items", empty());
    }

    @Test
    void what_has_not_come_back_is_not_put_away_and_by_nobody_else() {
        var open = sent(sender, shelter);
        putAway(sender, open, Map.of()).statusCode(409).body("type", equalTo("/problems/move-not-allowed"));
        var id = declined("URGENT");

        putAway(shelter, id, Map.of()).statusCode(403);
        putAway(caseworker(agency()), id, Map.of()).statusCode(404);
        as(caseworker(agency()))
                .get("/v1/open-steps/{id}/puttings-away", id)
                .then()
                .statusCode(404);
        as(colleague)
                .body(Map.of())
                .post("/v1/referrals/{id}/conflict", id)
                .then()
                .statusCode(201);
        putAway(colleague, id, Map.of()).statusCode(404);
    }

    @Test
    void the_database_shows_it_to_the_sender_alone() {
        putAway(sender, declined("URGENT"), Map.of()).statusCode(200);

        assertThat(visibleTo(sender.agency().toString(), Set.of("step_put_away")))
                .containsEntry("step_put_away", 1L);
        assertThat(visibleTo(shelter.agency().toString(), Set.of("step_put_away")))
                .containsEntry("step_put_away", 0L);
    }

    private UUID declined(String urgency) {
        var body = body(sender, shelter.agency());
        body.put("urgency", urgency);
        var id = sent(sender, body);
        decline(id);
        return id;
    }

    private void decline(UUID id) {
        move(shelter, id, "decline", Map.of("reason", "NO_CAPACITY"));
    }

    private static ValidatableResponse putAway(Account who, UUID id, Map<String, ?> body) {
        return as(who).body(body).post("/v1/open-steps/{id}/putting-away", id).then();
    }

    private ValidatableResponse said(UUID id) {
        return as(colleague).get("/v1/open-steps/{id}/puttings-away", id).then().statusCode(200);
    }

    private ValidatableResponse steps() {
        return as(colleague).get("/v1/open-steps").then().statusCode(200);
    }
}
