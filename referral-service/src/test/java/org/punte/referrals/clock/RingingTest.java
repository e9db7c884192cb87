package org.punte.referrals.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.clock.ClockRepository.Due;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class RingingTest {
    private static final Duration HALF = Duration.ofHours(12);

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    Bells bells;

    @Inject
    ClockJobs jobs;

    @Inject
    Ringing ringing;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void silence_ends_with_the_sender() {
        var silent = sent(shelter, clinic);

        bells.after(HALF, silent);
        bells.after(HALF, silent);
        bells.after(HALF.plusMinutes(1), silent);

        assertThat(types(silent))
                .containsExactly(
                        "referral.sent.v1", "referral.reminded.v1", "referral.escalated.v1", "referral.expired.v1");
        for (var side : List.of(shelter, clinic)) {
            as(side).get("/v1/referrals/{id}/alarms", silent)
                    .then()
                    .statusCode(200)
                    .body("items.kind", contains("REMINDER", "ESCALATION"));
        }
        as(shelter)
                .get("/v1/referrals/{id}", silent)
                .then()
                .body("status", equalTo("EXPIRED"))
                .body("expiryReason", equalTo("NOT_ANSWERED"));
        as(shelter).get("/v1/referrals/{id}/timeline", silent).then().body("items.reason", hasItem("NOT_ANSWERED"));
    }

    @Test
    void what_was_answered_is_not_spoken_of() {
        var answered = accepted(shelter, clinic);

        bells.after(HALF.multipliedBy(4), answered);

        assertThat(types(answered)).containsExactly("referral.sent.v1", "referral.accepted.v1");
    }

    @Test
    void a_stranger_hears_of_no_alarm() {
        var silent = sent(shelter, clinic);
        bells.after(HALF, silent);

        as(caseworker(agency()))
                .get("/v1/referrals/{id}/alarms", silent)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/referral-not-found"));
    }

    @Test
    void whatever_is_cut_off_in_the_middle_happens_later_and_once() {
        var silent = sent(shelter, clinic);
        clock.advance(HALF);
        var due = new Due(silent, shelter.agency());

        QuarkusTransaction.begin();
        ringing.look(due);
        QuarkusTransaction.rollback();
        assertThat(types(silent)).containsExactly("referral.sent.v1");
        bells.ring(silent);

        jobs.look(due);
        assertThat(types(silent)).containsExactly("referral.sent.v1", "referral.reminded.v1");
    }

    @Test
    void replicas_that_ring_at_once_say_everything_once() throws Exception {
        var many = IntStream.range(0, 30).mapToObj(i -> sent(shelter, clinic)).toList();

        for (int i = 0; i < 3; i++) {
            clock.advance(HALF.plusMinutes(1));
            atOnce(many);
            many.forEach(bells::ring);
        }

        assertThat(many)
                .allSatisfy(id -> assertThat(types(id))
                        .containsExactly(
                                "referral.sent.v1",
                                "referral.reminded.v1",
                                "referral.escalated.v1",
                                "referral.expired.v1"));
    }

    @Test
    void an_answer_at_the_very_limit_and_the_expiry_have_one_winner() throws Exception {
        var many = IntStream.range(0, 12).mapToObj(i -> sent(shelter, clinic)).toList();
        clock.advance(HALF.multipliedBy(2));
        many.forEach(bells::ring);
        clock.advance(HALF.plusMinutes(1));

        var answers = whileExpiring(many);

        assertThat(many)
                .allSatisfy(id -> assertThat(types(id).stream().filter(RingingTest::isEnd))
                        .hasSize(1));
        assertThat(answers).isSubsetOf(200, 409, 412, 503);
    }

    @Test
    void what_cannot_be_looked_at_keeps_no_other_waiting() {
        var silent = sent(shelter, clinic);
        clock.advance(HALF);

        // as another agency nothing of it can be written
        jobs.look(new Due(silent, agency()));

        assertThat(types(silent)).containsExactly("referral.sent.v1");
        bells.ring(silent);
        assertThat(types(silent)).containsExactly("referral.sent.v1", "referral.reminded.v1");
    }

    private List<Integer> whileExpiring(List<UUID> many) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var answers = many.stream()
                    .map(id -> (Callable<Integer>) () -> as(clinic)
                            .body(workers(clinic))
                            .post("/v1/referrals/{id}/acceptance", id)
                            .statusCode())
                    .map(pool::submit)
                    .toList();
            many.forEach(bells::ring);
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) statuses.add(answer.get());
            many.forEach(bells::ring);
            return statuses;
        } finally {
            pool.shutdownNow();
        }
    }

    private void atOnce(List<UUID> many) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> replica = () -> {
                many.forEach(id -> jobs.look(new Due(id, shelter.agency())));
                return true;
            };
            for (var done : pool.invokeAll(Stream.of(replica, replica).toList())) done.get();
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean isEnd(String type) {
        return type.equals("referral.expired.v1") || type.equals("referral.accepted.v1");
    }
}
