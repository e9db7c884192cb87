package org.punte.referrals.unmet;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.referrals.clock.Bells;
import org.punte.referrals.need.ServiceCode;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;
import org.punte.web.caller.Acting;

/** Who says no in a call could not help either. */
@QuarkusTest
class UnmetCallTest {
    private static final LocalDate ANY_DAY = LocalDate.of(2100, 1, 1);

    private final UUID person = Calls.person();
    private Services services;
    private Account sender;
    private Account shelter;
    private Account other;

    @Inject
    NetworkNews news;

    @Inject
    Bells bells;

    @Inject
    UnmetNeeds needs;

    @Inject
    Acting acting;

    @Inject
    TestClock clock;

    @BeforeEach
    void two_shelters() {
        services = new Services(news);
        sender = caseworker(services.ngo("IS").agency());
        shelter = services.ngo("IS");
        other = services.ngo("VS");
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A7_a_no_and_silence_in_one_call_are_a_need_that_nobody_met() {
        var call = called(sender, person, shelter, other);
        decline(shelter);
        assertThat(unmet(call)).isEmpty();

        lapsed(call);

        assertThat(unmet(call)).containsExactly(person.toString());
        assertThat(counts()).containsExactly(new UnmetCount("IS", ServiceCode.ACC_SHELTER, 1));
    }

    @Test
    void an_agency_that_declined_a_referral_and_a_call_is_one_agency_and_the_need_is_told_once() {
        declined(to(shelter));
        var first = called(sender, person, shelter);
        decline(shelter);
        lapsed(first);
        assertThat(unmet(first)).isEmpty();

        clock.reset();
        var second = called(sender, person, shelter, other);
        decline(other);
        lapsed(second);
        var third = to(caseworker(agency()));
        bells.after(Duration.ofHours(25), third);
        bells.after(Duration.ofHours(13), third);

        assertThat(unmet(second)).hasSize(1);
        assertThat(unmet(third)).isEmpty();
        assertThat(counts()).extracting(UnmetCount::needs).containsExactly(1L);
    }

    @Test
    void a_no_in_a_call_and_then_one_to_a_referral_are_two() {
        var call = called(sender, person, shelter);
        decline(shelter);
        assertThat(unmet(call)).isEmpty();

        var last = to(other);
        declined(last);
        assertThat(unmet(last)).as("it may be taken back").isEmpty();
        bells.after(Duration.ofMinutes(61), last);

        assertThat(unmet(last)).containsExactly(person.toString());
    }

    @Test
    void who_had_no_time_to_answer_and_who_offered_could_have_helped() {
        var withdrawn = called(sender, person, shelter, other);
        decline(shelter);
        withdraw(withdrawn);
        var offered = called(sender, person, shelter, other);
        decline(shelter);
        offer(other, invitation(other)).then().statusCode(200);
        lapsed(offered);

        assertThat(unmet(withdrawn)).isEmpty();
        assertThat(unmet(offered)).isEmpty();
        assertThat(counts()).isEmpty();
    }

    @Test
    void whom_somebody_has_taken_on_meanwhile_is_no_unmet_need() {
        var call = called(sender, person, shelter, other);
        var helper = caseworker(agency());
        as(helper)
                .body(workers(helper))
                .post("/v1/referrals/{id}/acceptance", to(helper))
                .then()
                .statusCode(200);

        lapsed(call);

        assertThat(unmet(call)).isEmpty();
    }

    @Test
    void two_calls_that_end_in_one_moment_do_not_overlook_each_other() {
        for (int i = 0; i < 5; i++) {
            var somebody = Calls.person();
            var one = called(sender, somebody, shelter);
            var another = called(sender, somebody, other);

            allOf(runAsync(() -> decline(shelter)), runAsync(() -> decline(other)))
                    .join();

            assertThat(unmet(one).size() + unmet(another).size()).isOne();
        }
    }

    private void lapsed(UUID call) {
        clock.advance(Duration.ofHours(25));
        await().atMost(30, SECONDS)
                .until(() ->
                        as(sender).get("/v1/calls/{id}", call).path("status").equals("LAPSED"));
    }

    private void withdraw(UUID call) {
        as(sender).post("/v1/calls/{id}/withdrawal", call).then().statusCode(200);
    }

    private static void decline(Account receiver) {
        as(receiver)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/received-calls/{id}/decline", invitation(receiver))
                .then()
                .statusCode(200);
    }

    private UUID to(Account receiver) {
        var consent = Rows.consent(person, sender.agency(), receiver.agency());
        var asked = body(person, receiver.agency(), consent);
        return sent(sender, asked);
    }

    private void declined(UUID referral) {
        var receiver = receiverOf(referral);
        as(receiver)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/referrals/{id}/decline", referral)
                .then()
                .statusCode(200);
        bells.ring(referral);
    }

    private Account receiverOf(UUID referral) {
        String receiver =
                as(sender).get("/v1/referrals/{id}", referral).then().extract().path("receiver");
        return receiver.equals(shelter.agency().toString()) ? shelter : other;
    }

    private static List<String> unmet(UUID last) {
        return OutboxProbe.events(last).stream()
                .filter(event -> event.path("type").asText().endsWith(".unmet.v1"))
                .map(event -> event.at("/data/person").asText())
                .toList();
    }

    private List<UnmetCount> counts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> acting.as(sender.agency(), () -> needs.of(sender.agency(), LocalDate.EPOCH, ANY_DAY)));
    }
}
