package org.punte.referrals.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.move;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

/** What was taken on and taken back is not over before somebody has seen that. */
@QuarkusTest
class CancelledOnDeskTest {
    private static final String UNSEEN = "referral.cancellation-unseen.v1";

    private final Account shelter = caseworker(agency());
    private final Account clinic = desk(agency());
    private final Account colleague = caseworker(clinic.agency());

    @Inject
    Bells bells;

    @Inject
    TestClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void it_stays_in_list_and_counts_until_it_is_confirmed() {
        var id = cancelled();

        list(clinic, "")
                .body("items.id", contains(id.toString()))
                .body("items.status", contains("CANCELLED"))
                .body("items.overdue", contains(false))
                .body("counts.all", equalTo(1));
        list(clinic, "?status=CANCELLED").body("items.id", contains(id.toString()));
        list(shelter, "").body("items", empty());
        as(desk(agency())).get("/v1/desk/{id}", id).then().statusCode(404);

        move(clinic, id, "confirmation", Map.of());

        list(clinic, "").body("items", empty()).body("counts.all", equalTo(0));
    }

    @Test
    void after_a_day_it_is_late_and_the_desk_is_reminded_once() {
        var id = cancelled();

        bells.after(Duration.ofHours(23), id);
        assertThat(reminders(id)).isZero();
        bells.after(Duration.ofHours(2), id);
        bells.after(Duration.ofDays(5), id);

        assertThat(reminders(id)).isOne();
        assertThat(bells.rests(id)).isTrue();
        list(clinic, "?view=OVERDUE").body("items.id", contains(id.toString())).body("counts.overdue", equalTo(1));
    }

    @Test
    void what_was_confirmed_is_not_spoken_of_again() {
        var id = cancelled();
        move(clinic, id, "confirmation", Map.of());

        bells.after(Duration.ofDays(4), id);

        assertThat(reminders(id)).isZero();
        assertThat(bells.rests(id)).isTrue();
    }

    @Test
    void also_while_somebody_named_is_there_anybody_can_see_to_it() {
        var id = cancelled();

        as(clinic).post("/v1/desk/{id}/claim", id).then().statusCode(200);

        move(clinic, id, "confirmation", Map.of());
    }

    @Test
    void what_should_never_have_been_there_is_gone_at_once() {
        var id = cancelled();

        move(supervisor(shelter.agency()), id, "error", Map.of("reason", "WRONG_PERSON"));
        bells.after(Duration.ofDays(4), id);

        list(clinic, "").body("items", empty());
        assertThat(reminders(id)).isZero();
    }

    private UUID cancelled() {
        var id = accepted(shelter, colleague);
        move(shelter, id, "cancellation", Map.of("reason", "OTHER"));
        return id;
    }

    private static long reminders(UUID id) {
        return OutboxProbe.types(id).stream().filter(UNSEEN::equals).count();
    }

    private static ValidatableResponse list(Account reader, String query) {
        return as(reader).get("/v1/desk" + query).then().statusCode(200);
    }
}
