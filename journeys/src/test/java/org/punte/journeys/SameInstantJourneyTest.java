package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.REFERRAL;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many hands at the same second: one wins, nothing is doubled, nothing outlives its consent. */
@Journey
class SameInstantJourneyTest {
    private static final int HANDS = 50;
    private final Actor ana = Network.running().people().ana();
    private final Actor dan = Network.running().people().dan();

    @Test
    void A39_of_fifty_acceptances_one_wins() {
        var referral = waiting();

        var answers = together(HANDS, hand -> Story.accept(dan, referral, dan));

        assertThat(answers.stream().collect(Collectors.groupingBy(Response::statusCode, Collectors.counting())))
                .containsOnly(java.util.Map.entry(200, 1L), java.util.Map.entry(409, HANDS - 1L));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer -> assertThat(answer.contentType()).startsWith("application/problem+json"));
    }

    @Test
    void the_same_key_fifty_times_makes_one_referral() {
        var person = Story.personOf(ana, Canary.released());
        var consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY");
        var body = Story.referralOf(person, dan.agency(), consent);
        var key = UUID.randomUUID();

        var answers = together(
                HANDS,
                hand -> patiently(() ->
                        ana.at(REFERRAL, body).header("Idempotency-Key", key).post("/v1/referrals")));

        assertThat(answers.stream().map(Response::statusCode)).containsOnly(201);
        var ids = answers.stream()
                .map(answer -> answer.jsonPath().getString("id"))
                .collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
        await().untilAsserted(() -> assertThat(Story.messages(
                        dan,
                        "desk",
                        "REFERRAL_SENT",
                        UUID.fromString(ids.iterator().next())))
                .isOne());
    }

    @RepeatedTest(5)
    void withdrawal_and_acceptance_at_once_never_leave_a_live_grant_on_dead_consent() {
        var person = Story.personOf(ana, Canary.released());
        var consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY");
        var referral = Story.sent(ana, person, dan.agency(), consent);

        together(2, hand -> hand == 0 ? Story.accept(dan, referral, dan) : Story.withdraw(ana, consent));

        dan.at(IDENTITY).get("/v1/persons/{id}", person).then().statusCode(404);
        await().untilAsserted(() -> assertThat(statusOf(referral)).isEqualTo("CONSENT_WITHDRAWN"));
        await().during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        dan.at(IDENTITY).get("/v1/persons/{id}", person).then().statusCode(404));
    }

    private String statusOf(UUID referral) {
        return ana.at(REFERRAL).get("/v1/referrals/{id}", referral).jsonPath().getString("status");
    }

    private UUID waiting() {
        var person = Story.personOf(ana, Canary.released());
        return Story.sent(ana, person, dan.agency(), Story.consentOf(ana, person, dan.agency(), "IDENTITY"));
    }

    /** As a client should: a twin that is still running after two seconds answers 409 and says when to ask again. */
    private static Response patiently(Supplier<Response> asking) {
        return await().pollInterval(Duration.ofSeconds(1))
                .pollDelay(Duration.ZERO)
                .until(asking::get, answer -> answer.statusCode() != 409 || answer.header("Retry-After") == null);
    }

    /** All hands wait for the same signal. */
    static List<Response> together(int hands, IntFunction<Response> work) {
        var pool = Executors.newFixedThreadPool(hands);
        var signal = new CountDownLatch(1);
        try {
            var answers = new ArrayList<Future<Response>>();
            for (int i = 0; i < hands; i++) {
                int hand = i;
                answers.add(pool.submit(() -> {
                    signal.await();
                    return work.apply(hand);
                }));
            }
            signal.countDown();
            var all = new ArrayList<Response>();
            for (var answer : answers) all.add(answer.get());
            return all;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
