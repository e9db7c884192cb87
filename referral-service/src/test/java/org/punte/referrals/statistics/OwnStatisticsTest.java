package org.punte.referrals.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class OwnStatisticsTest {
    private static final List<String> SERVICES = List.of("MED", "PSY");

    private final Account home = caseworker(agency());
    private final List<Account> others =
            Stream.generate(() -> caseworker(agency())).limit(3).toList();
    private final List<UUID> persons =
            Stream.generate(UUID::randomUUID).limit(4).toList();

    @Inject
    TestClock clock;

    @Inject
    Bells bells;

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_figures_are_a_straight_count_of_the_timelines(long seed) {
        var random = new Random(seed);
        var first = today();
        var story = new Story(home);
        for (int i = 0; i < 25; i++) story.add(referred(random), others);

        var figures = figures(supervisor(home.agency()), first);

        assertThat(figures.getMap("sent")).isEqualTo(story.counted());
        assertThat(figures.getList("unmet")).isEqualTo(story.unmet());
        for (var other : others) {
            var received = figures(supervisor(other.agency()), first);
            assertThat(received.getMap("received")).isEqualTo(story.receivedBy(other));
            assertThat(received.getInt("sent.referrals")).isZero();
        }
    }

    @Test
    void a_confidential_reason_is_counted_as_what_the_sender_was_told() {
        var first = today();
        var receiver = others.get(0);
        var id = Refer.sent(home, receiver);
        decline(receiver, id, "SAFETY_CONFLICT");

        var mine = figures(supervisor(home.agency()), first);
        var theirs = figures(supervisor(receiver.agency()), first);

        assertThat(mine.getList("sent.declines.reason")).isEqualTo(List.of("CANNOT_TAKE"));
        assertThat(theirs.getList("received.declines.reason")).isEqualTo(List.of("SAFETY_CONFLICT"));
    }

    @Test
    void what_was_sent_outside_the_period_does_not_count() {
        Refer.sent(home, others.get(0));
        var lead = supervisor(home.agency());

        as(lead).get("/v1/statistics/own?from=2020-01-01&until=2020-12-31")
                .then()
                .statusCode(200)
                .body("sent.referrals", equalTo(0))
                .body("sent.declines", empty())
                .body("basis", equalTo("SENT_IN_PERIOD"))
                .body("zone", equalTo("Europe/Bucharest"));
        as(lead).get("/v1/statistics/own?from=2020-02-01&until=2020-01-01")
                .then()
                .statusCode(409);
        as(lead).get("/v1/statistics/own?from=2020-01-01").then().statusCode(400);
        for (String never : List.of("%2B999999999-12-31", "%2B294277-01-01", "-999999999-01-01"))
            as(lead).urlEncodingEnabled(false)
                    .get("/v1/statistics/own?from=%s&until=%s".formatted(never, never))
                    .then()
                    .statusCode(400);
        as(account(home.agency(), "analyst"))
                .get("/v1/statistics/own?from=%s&until=%s".formatted(today(), today()))
                .then()
                .body("sent.referrals", equalTo(1))
                .body("unmet", hasSize(0));
        as(home).get("/v1/statistics/own?from=2020-01-01&until=2020-12-31")
                .then()
                .statusCode(403);
    }

    @Test
    void an_answer_that_was_taken_back_is_none() {
        var receiver = others.get(0);
        var id = Refer.sent(home, receiver);
        var first = today();
        clock.advance(Duration.ofMinutes(5));
        acceptedAndUndone(receiver, id);
        for (int i = 0; i < 3; i++) bells.after(Duration.ofDays(1), id);

        for (var figures : List.of(
                figures(supervisor(home.agency()), first).<Map<String, Object>>get("sent"),
                figures(supervisor(receiver.agency()), first).<Map<String, Object>>get("received"))) {
            assertThat(figures)
                    .containsAllEntriesOf(Map.of("referrals", 1, "answered", 0, "answeredInTime", 0, "accepted", 0))
                    .containsEntry("expired", 1)
                    .doesNotContainKey("medianHoursToAnswer");
        }
    }

    @Test
    void practice_does_not_count() {
        Rows.practice(
                Refer.sent(home, others.get(0)), home.agency(), others.get(0).agency());

        assertThat(figures(supervisor(home.agency()), today()).getInt("sent.referrals"))
                .isZero();
        assertThat(figures(supervisor(others.get(0).agency()), today()).getInt("received.referrals"))
                .isZero();
    }

    @Test
    void a_need_that_nobody_met_is_counted_with_its_second_no_and_stays_counted() {
        var person = UUID.randomUUID();
        var first = today();
        for (var other : others.subList(0, 2)) decline(other, asked(person, other), "NO_CAPACITY");
        var helper = others.get(2);
        move(helper, asked(person, helper), "acceptance", Refer.workers(helper));

        var figures = figures(supervisor(home.agency()), first);

        assertThat(figures.getList("unmet.needs")).isEqualTo(List.of(1));
    }

    @Test
    void a_need_in_practice_is_nobodys() {
        var person = UUID.randomUUID();
        var first = today();
        for (var other : others.subList(0, 2)) {
            var id = asked(person, other);
            Rows.practice(id, home.agency(), other.agency());
            decline(other, id, "NO_CAPACITY");
        }

        assertThat(figures(supervisor(home.agency()), first).getList("unmet")).isEmpty();
    }

    private UUID asked(UUID person, Account receiver) {
        return Refer.sent(
                home, Refer.body(person, receiver.agency(), Rows.consent(person, home.agency(), receiver.agency())));
    }

    /** One referral, and what became of it at once or late. */
    private UUID referred(Random random) {
        var receiver = others.get(random.nextInt(others.size()));
        var person = persons.get(random.nextInt(persons.size()));
        var body = Refer.body(person, receiver.agency(), Rows.consent(person, home.agency(), receiver.agency()));
        body.put("service", SERVICES.get(random.nextInt(SERVICES.size())));
        body.put("urgency", random.nextBoolean() ? "EMERGENCY" : "URGENT");
        var id = Refer.sent(home, body);
        clock.advance(Duration.ofMinutes(random.nextInt(120)));
        switch (random.nextInt(8)) {
            case 0 -> {}
            case 1 ->
                as(receiver)
                        .post("/v1/referrals/{id}/acknowledgement", id)
                        .then()
                        .statusCode(200);
            case 2 -> move(home, id, "cancellation", Map.of("reason", "OTHER"));
            case 3 -> decline(receiver, id, random.nextBoolean() ? "NO_CAPACITY" : "CONFLICT_OF_INTEREST");
            case 4 -> move(receiver, id, "acceptance", Refer.workers(receiver));
            case 5 -> acceptedAndUndone(receiver, id);
            case 6 -> {
                acceptedAndUndone(receiver, id);
                clock.advance(Duration.ofMinutes(random.nextInt(120)));
                move(receiver, id, "acceptance", Refer.workers(receiver));
            }
            default -> {
                move(receiver, id, "acceptance", Refer.workers(receiver));
                move(receiver, id, "start", Map.of());
                move(receiver, id, "completion", Map.of("outcome", "SERVICE_FULLY"));
            }
        }
        return id;
    }

    private void acceptedAndUndone(Account receiver, UUID id) {
        move(receiver, id, "acceptance", Refer.workers(receiver));
        clock.advance(Duration.ofMinutes(5));
        Refer.undone(receiver, id, identity);
    }

    /** And does not take it back. */
    private void decline(Account by, UUID id, String reason) {
        move(by, id, "decline", Map.of("reason", reason));
        bells.after(Duration.ofMinutes(61), id);
    }

    private static void move(Account by, UUID id, String move, Map<String, ?> body) {
        as(by).body(body).post("/v1/referrals/{id}/" + move, id).then().statusCode(200);
    }

    private JsonPath figures(Account reader, LocalDate from) {
        return as(reader)
                .get("/v1/statistics/own?from=%s&until=%s".formatted(from, today()))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Bucharest"));
    }
}
