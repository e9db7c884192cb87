package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.journeys.Part.CASE;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.NOTIFICATION;
import static org.punte.journeys.Part.REFERRAL;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.punte.local.process.Together;

/** Somebody is blocked, and the word of it is held up, or nobody is there to hear it. */
@Journey
@Isolated
class LateBlockJourneyTest {
    private static final List<Part> HEARERS = List.of(REFERRAL, CASE, NOTIFICATION);
    private final Network network = Network.running();
    private final Actor administrator = network.people().worker("matei", "Casa Arțarilor", "agency-admin", "desk");

    @Test
    void a_block_whose_event_is_held_back_counts_within_five_seconds_all_the_same() throws SQLException {
        var leaving = Refused.holding(network.people().worker("teodor", "Casa Arțarilor", "desk"));
        Refused.nowhere(leaving);

        try (var held = OpenTransaction.holdingTheRelay(network)) {
            block(leaving);
            Refused.everywhereSoon(leaving);
            assertThat(held.isOpen()).isTrue();
            assertThat(Refused.status(administrator, REFERRAL))
                    .as("nobody can be told from the one who was blocked")
                    .isEqualTo(503);
            assertThat(Refused.status(administrator, IDENTITY)).isEqualTo(200);
        }

        await().untilAsserted(() -> Refused.nowhere(administrator));
        HEARERS.forEach(service -> assertThat(Refused.status(leaving, service))
                .as(service.process())
                .isEqualTo(403));
    }

    @Test
    void a_block_that_was_told_while_a_service_was_down_counts_from_its_first_answer() {
        var leaving = Refused.holding(network.people().worker("traian", "Casa Arțarilor", "desk"));
        Refused.nowhere(leaving);
        HEARERS.forEach(service -> network.system().services().kill(service.process()));

        block(leaving);

        var answers = new ConcurrentHashMap<Part, List<Integer>>();
        Together.run(HEARERS.stream()
                .<Runnable>map(service -> () -> answers.put(service, answersWhileStarting(service, leaving)))
                .toList());
        HEARERS.forEach(service -> assertThat(answers.get(service))
                .as(service.process())
                .isNotEmpty()
                .isSubsetOf(403, 503)
                .endsWith(403));
        await().untilAsserted(() -> Refused.nowhere(administrator));
    }

    private void block(Actor account) {
        administrator
                .at(IDENTITY, Map.of("reason", "LEFT"))
                .post("/v1/accounts/{id}/block", account.account())
                .then()
                .statusCode(200);
    }

    /** Everything that is answered from the moment on when somebody answers at all, until it is said who may not. */
    private List<Integer> answersWhileStarting(Part service, Actor asking) {
        var answers = new CopyOnWriteArrayList<Integer>();
        var starting = CompletableFuture.runAsync(
                () -> network.system().services().startAgain(service.process()), Together.THREADS);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    var status = Refused.statusIfAny(asking, service);
                    status.ifPresent(answers::add);
                    return starting.isDone()
                            && status.filter(code -> code == 403).isPresent();
                });
        starting.join();
        return answers;
    }
}
