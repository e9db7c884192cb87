package org.punte.referrals.partyanswer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.referrals.Refer.workers;
import static org.punte.referrals.Sisters.ONLY;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.punte.referrals.AtOnce;
import org.punte.referrals.Sisters;
import org.punte.testing.Account;

/** Many at once, over HTTP, on a real database. */
@QuarkusTest
class PartyRaceTest {
    private static final int MANY = 50;
    private static final int ROUNDS = 12;

    private final Account sender = caseworker(agency());
    private final Account shelter = caseworker(agency());

    @Inject
    @Any
    InMemoryConnector channels;

    @Test
    void safety25_fifty_answers_to_a_party_have_one_winner() throws Exception {
        var sisters = new Sisters(sender, shelter.agency());
        var party = sisters.sent(ONLY);

        var answers = AtOnce.times(MANY, () -> accept(party));

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status != 200).containsOnly(409);
        for (var person : List.of(sisters.mother, sisters.elder, sisters.younger))
            assertThat(types(sisters.referral(person))).containsExactly("referral.sent.v1", "referral.accepted.v1");
    }

    @Test
    void A19_an_answer_and_a_withdrawal_at_once_leave_no_grant_on_a_dead_consent_and_the_others_taken()
            throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var sisters = new Sisters(sender, shelter.agency());
            var party = sisters.sent(ONLY);
            var pool = Executors.newFixedThreadPool(2);
            try {
                var answer = pool.submit(() -> accept(party));
                var withdrawal = pool.submit(() -> sisters.withdraws(sisters.elder, channels));

                assertThat(answer.get()).isEqualTo(200);
                withdrawal.get();
            } finally {
                pool.shutdownNow();
            }

            await().atMost(10, SECONDS)
                    .until(() -> sisters.status(sisters.elder).equals("CONSENT_WITHDRAWN"));
            assertThat(types(sisters.referral(sisters.elder))).endsWith("referral.consent-withdrawn.v1");
            assertThat(sisters.status(sisters.mother)).isEqualTo("ACCEPTED");
            assertThat(sisters.status(sisters.younger)).isEqualTo("ACCEPTED");
        }
    }

    private int accept(UUID party) {
        return as(shelter)
                .body(workers(shelter))
                .post("/v1/parties/{id}/acceptance", party)
                .statusCode();
    }
}
