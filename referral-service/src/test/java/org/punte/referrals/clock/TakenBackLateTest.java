package org.punte.referrals.clock;

import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** A wrong answer after the limit, taken back when supervisors would have had their time. */
@QuarkusTest
class TakenBackLateTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    Bells bells;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A3_a_wrong_no_that_is_taken_back_late_leaves_time_for_the_right_yes() {
        var id = takenBackLate();

        bells.ring(id);

        shows(id, "ACKNOWLEDGED");
        move(clinic, id, "acceptance", workers(clinic));
    }

    @Test
    void A3_and_no_more_time_than_supervisors_have() {
        var id = takenBackLate();

        bells.after(Duration.ofMinutes(59), id);
        shows(id, "ACKNOWLEDGED");
        bells.after(Duration.ofMinutes(2), id);

        shows(id, "EXPIRED");
    }

    /** Escalated after an hour, it would have gone back after two. */
    private UUID takenBackLate() {
        var emergency = body(shelter, clinic.agency());
        emergency.put("urgency", "EMERGENCY");
        var id = sent(shelter, emergency);
        bells.after(Duration.ofMinutes(61), id);
        clock.advance(Duration.ofMinutes(30));
        move(clinic, id, "decline", Map.of("reason", "NO_CAPACITY"));
        bells.after(Duration.ofMinutes(45), id);
        move(clinic, id, "undoing", Map.of("reason", "WRONG_ANSWER"));
        return id;
    }

    private void shows(UUID id, String status) {
        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(200).body("status", equalTo(status));
    }
}
