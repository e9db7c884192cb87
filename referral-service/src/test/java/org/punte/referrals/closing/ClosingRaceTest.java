package org.punte.referrals.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** An agency closes while its desk is answering. */
@QuarkusTest
class ClosingRaceTest {
    private static final int MANY = 24;

    private final Account sender = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    NetworkNews news;

    @Test
    void each_is_either_taken_on_or_sent_back_and_all_taken_on_are_counted() throws Exception {
        var waiting =
                IntStream.range(0, MANY).mapToObj(i -> sent(sender, clinic)).toList();

        long accepted = whileClosing(waiting);

        assertThat(waiting)
                .allSatisfy(id -> assertThat(types(id))
                        .doesNotHaveDuplicates()
                        .filteredOn(type -> !type.equals("referral.receiver-closing.v1"))
                        .hasSize(2));
        assertThat(waiting.stream().filter(id -> types(id).contains("referral.accepted.v1")))
                .hasSize((int) accepted);
        assertThat(lastCount()).isEqualTo(accepted);
    }

    private long whileClosing(List<UUID> waiting) throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            var answers = waiting.stream()
                    .map(id -> (Callable<Integer>) () -> as(clinic)
                            .body(workers(clinic))
                            .post("/v1/referrals/{id}/acceptance", id)
                            .statusCode())
                    .map(pool::submit)
                    .toList();
            news.agency(clinic.agency(), 1, "CLOSING");
            long accepted = 0;
            for (var answer : answers) if (answer.get() == 200) accepted++;
            return accepted;
        } finally {
            pool.shutdownNow();
        }
    }

    private long lastCount() {
        var counts = OutboxProbe.events(clinic.agency()).stream()
                .filter(event -> event.at("/data/kind").asText().equals("REFERRAL_RECEIVED"))
                .toList();
        return counts.get(counts.size() - 1).at("/data/open").asLong();
    }
}
