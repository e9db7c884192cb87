package org.punte.referrals.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.punte.referrals.AtOnce;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** A declaration and what it reaches, in the same moment: one of the two sees the other, and tells it. */
@QuarkusTest
class ConflictRaceTest {
    private static final int ROUNDS = 25;

    private final Account ana = caseworker(agency());
    private final Account dan = caseworker(agency());
    private final Account irina = caseworker(dan.agency());

    @Test
    void A35_what_is_taken_on_while_somebody_steps_aside_is_told() {
        for (int round = 0; round < ROUNDS; round++) {
            var person = UUID.randomUUID();
            var first = asked(person);
            move(irina, first, "acceptance", workers(irina));
            var second = asked(person);

            Callable<UUID> declares = () -> Body.id(
                    as(dan).post("/v1/referrals/{id}/conflict", first).then().statusCode(201), "/id");
            Callable<UUID> takesOn = () -> {
                move(irina, second, "acceptance", workers(irina));
                return second;
            };
            var declared = AtOnce.all(List.of(declares, takesOn)).get(0);

            assertThat(toldLast(declared)).as("round %d", round).contains(second.toString());
        }
    }

    private UUID asked(UUID person) {
        return sent(ana, body(person, dan.agency(), Rows.consent(person, ana.agency(), dan.agency())));
    }

    private static List<String> toldLast(UUID declaration) {
        var told = events(declaration);
        var referrals = told.get(told.size() - 1).at("/data/referrals");
        return StreamSupport.stream(referrals.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
