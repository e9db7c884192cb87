package org.punte.identity.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.EventContract;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class RepeatedRefusalsTest {
    private static final String REPEATED = "refusals.repeated.v1";

    @Inject
    TestClock clock;

    private final Account curious = caseworker(agency());

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A36_nineteen_refusals_tell_nothing_the_twentieth_tells_once_and_no_more_follow_that_day() {
        refused(curious, 19);
        assertThat(OutboxProbe.types(curious.id())).isEmpty();

        refused(curious, 1);
        awaitTold(curious, 1);

        refused(curious, 21);
        var another = caseworker(agency());
        refused(another, 20);
        awaitTold(another, 1);
        awaitTold(curious, 1);
        clock.advance(Duration.ofHours(25));
        refused(curious, 20);
        awaitTold(curious, 2);
    }

    @Test
    void it_is_its_published_example() throws IOException {
        refused(curious, 20);
        awaitTold(curious, 1);

        var told = (ObjectNode) OutboxProbe.events(curious.id()).get(0);

        var example = (ObjectNode) new ObjectMapper().readTree(EventContract.example(REPEATED));
        assertThat(told.at("/data/agency").asText()).isEqualTo(curious.agency().toString());
        assertThat(told.path("version").asInt()).isCloseTo(day(), within(1));
        for (var own : List.of("id", "time", "subject", "agency", "version")) told.set(own, example.get(own));
        assertThat(told.get("data").properties()).hasSize(1);
        told.set("data", example.get("data"));
        assertThat((Object) told).isEqualTo(example);
    }

    private int day() {
        return (int) (clock.instant().getEpochSecond() / 86_400);
    }

    @Test
    void what_a_role_may_not_do_counts_too() {
        for (int time = 0; time < 20; time++)
            as(curious).get("/v1/freezes").then().statusCode(403);

        awaitTold(curious, 1);
    }

    private static void awaitTold(Account account, int times) {
        await().untilAsserted(() ->
                assertThat(OutboxProbe.types(account.id())).hasSize(times).containsOnly(REPEATED));
    }

    private static void refused(Account account, int times) {
        for (int time = 0; time < times; time++)
            as(account).get("/v1/persons/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}
