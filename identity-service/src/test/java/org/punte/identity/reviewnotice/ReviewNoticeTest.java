package org.punte.identity.reviewnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class ReviewNoticeTest {
    @Inject
    ReviewNoticeJob job;

    @Inject
    TestClock clock;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account ana = hired(agency, "caseworker");

    @BeforeEach
    void nobody_else_is_due() {
        Staff.onlyDue(agency);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void it_is_said_when_a_review_is_due_and_once_more_before_anybody_is_blocked() {
        after(89);
        assertThat(days()).isEmpty();

        after(1);
        after(1);
        assertThat(days()).containsExactly(14);

        after(10);
        after(1);
        assertThat(days()).containsExactly(14, 3);
    }

    @Test
    void who_has_confirmed_everybody_hears_of_the_next_review_and_not_of_this_one() {
        after(90);
        as(admin)
                .body(Map.of("confirmed", List.of(ana.id(), admin.id())))
                .post("/v1/account-review")
                .then()
                .statusCode(200);

        after(14);
        assertThat(days()).containsExactly(14);

        after(76);
        assertThat(days()).containsExactly(14, 14);
        assertThat(OutboxProbe.events(agency))
                .extracting(event -> event.get("version").asInt())
                .containsExactly(1, 2);
    }

    private void after(int days) {
        clock.advance(Duration.ofDays(days));
        job.announce();
    }

    private List<Integer> days() {
        return OutboxProbe.events(agency).stream()
                .map(event -> event.at("/data/days").asInt())
                .toList();
    }
}
