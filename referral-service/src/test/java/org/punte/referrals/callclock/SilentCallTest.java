package org.punte.referrals.callclock;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.AtOnce;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.referrals.Unreadable;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;
import org.punte.testing.answer.Body;

/** Whoever asked several agencies hears that none of them answered. */
@QuarkusTest
class SilentCallTest {
    private static final String SILENT = "call.silent.v1";
    private static final String CLOSED = "call.closed.v1";

    @Inject
    NetworkNews news;

    @Inject
    CallJobs jobs;

    @Inject
    TestClock clock;

    private final UUID person = Calls.person();
    private Account sender;
    private Account shelter;
    private Account other;

    @BeforeEach
    void two_shelters() {
        var services = new Services(news);
        sender = caseworker(services.ngo("IS").agency());
        shelter = services.ngo("IS");
        other = services.ngo("VS");
    }

    @AfterEach
    void present() {
        clock.reset();
        Unreadable.remove();
    }

    @Test
    void safety20_an_emergency_without_an_offer_is_told_after_a_quarter_of_an_hour_once() {
        var call = called("EMERGENCY");
        decline(shelter);
        clock.advance(Duration.ofMinutes(14));
        jobs.look();
        assertThat(told(call)).isEmpty();

        clock.advance(Duration.ofMinutes(2));
        inEachReplica();

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(told(call)).containsExactly(SILENT));
        offer(other, invitation(other)).then().statusCode(200);
    }

    @Test
    void where_a_place_is_kept_nothing_is_silent_and_what_is_no_emergency_waits_for_its_end() {
        var kept = called("EMERGENCY");
        offer(shelter, invitation(shelter)).then().statusCode(200);
        var urgent = called("URGENT");

        clock.advance(Duration.ofMinutes(20));
        jobs.look();

        assertThat(told(kept)).isEmpty();
        assertThat(told(urgent)).isEmpty();
    }

    @Test
    void a_call_that_ends_without_a_choice_is_told_to_whoever_asked_once_and_names_nobody() {
        var call = called("URGENT");
        decline(shelter);

        clock.advance(Duration.ofHours(25));
        inEachReplica();

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(told(call)).containsExactly(CLOSED));
        as(sender).get("/v1/calls/{id}", call).then().body("status", equalTo("LAPSED"));
        var told = OutboxProbe.events(call).stream()
                .filter(event -> event.path("type").asText().equals(CLOSED))
                .findFirst()
                .orElseThrow();
        assertThat(told.at("/data/sender").asText()).isEqualTo(sender.agency().toString());
        assertThat(told.at("/data/author").asText()).isEqualTo(sender.id().toString());
        assertThat(told.toString())
                .doesNotContain(person.toString(), shelter.agency().toString(), "COT");
    }

    @Test
    void of_what_was_slept_through_only_the_end_is_told_and_of_a_withdrawal_nothing() {
        var slept = called("EMERGENCY");
        var withdrawn = called("EMERGENCY");
        as(sender).post("/v1/calls/{id}/withdrawal", withdrawn).then().statusCode(200);

        clock.advance(Duration.ofHours(3));
        jobs.look();

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(told(slept)).containsExactly(CLOSED));
        assertThat(told(withdrawn)).isEmpty();
    }

    @Test
    void whoever_called_hears_of_it_when_somebody_else_takes_the_call_back() {
        var call = called("EMERGENCY");

        as(caseworker(sender.agency()))
                .post("/v1/calls/{id}/withdrawal", call)
                .then()
                .statusCode(200);

        assertThat(told(call)).containsExactly(CLOSED);
        assertThat(OutboxProbe.events(call).get(0).at("/data/author").asText())
                .isEqualTo(sender.id().toString());
        assertThat(OutboxProbe.events(call).get(0).at("/data/why").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void however_many_calls_cannot_be_read_those_behind_them_are_told() {
        Unreadable.callsLike(called("EMERGENCY"));
        var behind = called("EMERGENCY");

        clock.advance(Duration.ofMinutes(16));
        jobs.look();
        assertThat(told(behind)).containsExactly(SILENT);

        clock.advance(Duration.ofHours(2));
        jobs.look();
        assertThat(told(behind)).containsExactly(SILENT, CLOSED);
    }

    /** Of its silence; what follows for the person is another matter. */
    private static List<String> told(UUID call) {
        return OutboxProbe.types(call).stream()
                .filter(type -> type.equals(SILENT) || type.equals(CLOSED))
                .toList();
    }

    private UUID called(String urgency) {
        var body = new HashMap<>(Calls.body(person, shelter, other));
        body.put("urgency", urgency);
        return Body.id(as(sender).body(body).post("/v1/calls").then().statusCode(201), "/id");
    }

    private static void decline(Account receiver) {
        as(receiver)
                .body("{\"reason\": \"NO_CAPACITY\"}")
                .post("/v1/received-calls/{id}/decline", invitation(receiver))
                .then()
                .statusCode(200);
    }

    /** Four look at the same time. */
    private void inEachReplica() {
        AtOnce.times(4, Executors.callable(jobs::look));
    }
}
