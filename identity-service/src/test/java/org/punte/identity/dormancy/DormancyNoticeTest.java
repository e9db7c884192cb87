package org.punte.identity.dormancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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
class DormancyNoticeTest {
    @Inject
    DormancyNoticeJob job;

    @Inject
    TestClock clock;

    private final UUID agency = Network.agency();
    private final Account ana = hired(agency, "caseworker");

    @BeforeEach
    void nobody_else_is_quiet() {
        Staff.onlyDue(agency);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void it_is_said_once_five_days_before_and_again_when_somebody_came_and_went_quiet_anew() {
        after(24);
        assertThat(days()).isEmpty();

        after(1);
        after(1);
        assertThat(days()).containsExactly(5);

        as(ana).get("/v1/me").then().statusCode(200);
        after(24);
        assertThat(days()).containsExactly(5);
        after(1);
        assertThat(days()).containsExactly(5, 5);
    }

    @Test
    void who_is_blocked_is_not_announced() {
        Staff.run("update account set blocked = true, blocked_why = 'LEFT' where id = ?", ana.id());

        after(28);

        assertThat(days()).isEmpty();
    }

    private void after(int days) {
        clock.advance(Duration.ofDays(days));
        job.announce();
    }

    private List<Integer> days() {
        return OutboxProbe.events(ana.id()).stream()
                .filter(event -> event.path("type").asText().equals("account.dormant-soon.v1"))
                .map(event -> event.at("/data/days").asInt())
                .toList();
    }
}
