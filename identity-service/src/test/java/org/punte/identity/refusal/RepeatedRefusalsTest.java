package org.punte.identity.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.testing.EventContract;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;
import org.punte.testing.refusal.RefusalRules;

@QuarkusTest
class RepeatedRefusalsTest extends RefusalRules {
    @Inject
    TestClock clock;

    RepeatedRefusalsTest() {
        super("/v1/persons/{id}");
    }

    @Override
    protected TestClock clock() {
        return clock;
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
}
