package org.punte.referrals.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** What waits for a day is due on that day, and late after it. */
@QuarkusTest
class WaitsOnDeskTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    Bells bells;

    @Inject
    TestClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void a_place_that_has_not_come_is_late_when_its_day_is_over() {
        var id = sent(shelter, clinic);
        move(clinic, id, "waitlisting", Map.of("expectedOn", in(2)));
        late().body("items", empty());

        clock.advance(Duration.ofDays(3));

        late().body("items.id", contains(id.toString()));
        overdueForBoth(id, true);
    }

    @Test
    void a_pause_is_due_on_the_day_of_its_review_and_may_be_given_another() {
        var id = accepted(shelter, clinic);
        move(clinic, id, "start", Map.of());
        move(clinic, id, "hold", Map.of("reason", "PERSON_AWAY", "reviewOn", in(2)));
        late().body("items", empty());
        bells.after(Duration.ofDays(2), id);
        late().body("items.id", contains(id.toString()));
        overdueForBoth(id, true);

        move(clinic, id, "hold", Map.of("reason", "WAITING_FOR_DOCUMENTS", "reviewOn", in(2)))
                .body("status", equalTo("ON_HOLD"))
                .body("holdReason", equalTo("WAITING_FOR_DOCUMENTS"))
                .body("reviewOn", equalTo(in(2)));

        late().body("items", empty());
        overdueForBoth(id, false);
        bells.after(Duration.ofDays(2), id);
        assertThat(types(id))
                .endsWith("referral.held.v1", "referral.hold-due.v1", "referral.held.v1", "referral.hold-due.v1");
        move(clinic, id, "resumption", Map.of()).body("status", equalTo("IN_SERVICE"));
    }

    private ValidatableResponse late() {
        return as(clinic).get("/v1/desk?view=OVERDUE").then().statusCode(200);
    }

    private void overdueForBoth(UUID id, boolean overdue) {
        for (var side : new Account[] {shelter, clinic})
            as(side).get("/v1/referrals/{id}", id).then().body("overdue", equalTo(overdue));
    }

    private String in(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Bucharest"))
                .plusDays(days)
                .toString();
    }
}
