package org.punte.identity.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class DeskLossTest {
    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account desk = hired(agency, "desk");

    @Test
    void when_the_last_awake_desk_is_blocked_by_hand_it_is_told() {
        hired(agency, "desk");
        isHere(desk);

        block();

        assertThat(OutboxProbe.types(desk.id())).contains("account.desk-lost.v1");
    }

    @Test
    void one_that_slept_was_gone_before() {
        Staff.lastSeen(desk, LocalDate.now(ZoneOffset.UTC).minusDays(5));

        block();

        assertThat(OutboxProbe.types(desk.id())).containsExactly("account.changed.v1");
    }

    @Test
    void while_another_is_awake_nothing_is_told() {
        isHere(hired(agency, "desk"));
        isHere(desk);

        block();

        assertThat(OutboxProbe.types(desk.id())).containsExactly("account.changed.v1");
    }

    @Test
    void who_was_let_in_today_and_never_came_is_not_awake() {
        Staff.letInToday(hired(agency, "desk"));
        isHere(desk);

        block();

        assertThat(OutboxProbe.types(desk.id())).contains("account.desk-lost.v1");
    }

    private static void isHere(Account account) {
        as(account).get("/v1/me").then().statusCode(200);
    }

    private void block() {
        as(admin)
                .body(Map.of("reason", "LEFT"))
                .post("/v1/accounts/{id}/block", desk.id())
                .then()
                .statusCode(200);
    }
}
