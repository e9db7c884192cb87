package org.punte.referrals.quality;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Services.hours;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** Whether a referral goes to the right door is said before it is sent, and stops nothing. */
@QuarkusTest
class ReceiverCheckTest {
    private static final ZoneId ROMANIA = ZoneId.of("Europe/Bucharest");

    private final Account shelter = caseworker(agency());
    private final UUID person = UUID.randomUUID();
    private Services services;
    private Account clinic;

    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    @BeforeEach
    void the_network_knows_a_clinic() {
        services = new Services(news);
        clinic = services.ngo("IS");
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void an_emergency_goes_to_no_desk_at_which_nobody_sits_without_a_word() {
        look("urgency", "EMERGENCY").body("warnings", not(hasItem("NOBODY_AT_DESK")));

        closedToday();

        look("urgency", "EMERGENCY").body("warnings", hasItem("NOBODY_AT_DESK"));
        look("urgency", "URGENT").body("warnings", not(hasItem("NOBODY_AT_DESK")));
    }

    @Test
    void what_is_needed_tonight_cannot_wait_until_the_desk_opens() {
        closedToday();

        look("neededBy", today().toString()).body("warnings", hasItem("NOBODY_AT_DESK"));
        look("neededBy", today().plusDays(2).toString()).body("warnings", not(hasItem("NOBODY_AT_DESK")));
    }

    @Test
    void somebody_who_comes_later_today_is_soon_enough_for_what_is_needed_today_and_not_for_an_emergency() {
        var daily = Stream.of(DayOfWeek.values())
                .map(day -> hours(day.name().substring(0, 3), "08:00", "16:00"))
                .collect(joining(","));
        services.tell(clinic.agency(), 2, "NGO", "IS", "ACTIVE", daily);

        itIsTomorrowAt(LocalTime.of(7, 30));
        look("neededBy", today().toString()).body("warnings", not(hasItem("NOBODY_AT_DESK")));
        look("urgency", "EMERGENCY").body("warnings", hasItem("NOBODY_AT_DESK"));

        clock.advance(Duration.ofHours(9));
        look("neededBy", today().toString()).body("warnings", hasItem("NOBODY_AT_DESK"));
        look("neededBy", today().plusDays(1).toString()).body("warnings", not(hasItem("NOBODY_AT_DESK")));
    }

    @Test
    void of_a_desk_that_tells_no_hours_only_today_is_said() {
        services.tell(clinic.agency(), 2, "NGO", "IS", "ACTIVE", "");

        look("neededBy", today().toString()).body("warnings", hasItem("NOBODY_AT_DESK"));
        look("neededBy", today().plusDays(60).toString()).body("warnings", not(hasItem("NOBODY_AT_DESK")));
    }

    @Test
    void what_is_needed_before_the_desk_opens_again_cannot_wait_either() {
        closedToday();

        look("neededBy", today().plusDays(1).toString()).body("warnings", hasItem("NOBODY_AT_DESK"));
    }

    @Test
    void whoever_says_what_it_gives_is_not_asked_for_something_else_without_a_word() {
        look("service", "MED").body("warnings", not(hasItem("NOT_LISTED")));

        listed(clinic, Services.body("ACC_SHELTER", "IS"));

        look("service", "MED").body("warnings", hasItem("NOT_LISTED"));
        look("service", "ACC_SHELTER").body("warnings", not(hasItem("NOT_LISTED")));
    }

    @Test
    void what_is_asked_there_already_for_the_same_person_is_said_to_whoever_asked_and_may_see_it() {
        var id = sent(shelter, body(person, clinic.agency(), consent()));
        var neighbour = caseworker(shelter.agency());
        as(neighbour).post("/v1/referrals/{id}/conflict", id).then().statusCode(201);

        look("service", "ACC_SHELTER").body("warnings", hasItem("ASKED_ALREADY"));
        look("service", "MED").body("warnings", not(hasItem("ASKED_ALREADY")));
        for (var other : new Account[] {neighbour, caseworker(agency())})
            look(other, "service", "ACC_SHELTER").body("warnings", not(hasItem("ASKED_ALREADY")));
        Refer.move(shelter, id, "cancellation", Map.of("reason", "OTHER"));
        look("service", "ACC_SHELTER").body("warnings", not(hasItem("ASKED_ALREADY")));
    }

    private UUID consent() {
        return Rows.consent(person, shelter.agency(), clinic.agency());
    }

    /** Somebody sits there in two days only. */
    private void closedToday() {
        var day = today().plusDays(2).getDayOfWeek().name().substring(0, 3);
        services.tell(clinic.agency(), 2, "NGO", "IS", "ACTIVE", hours(day, "08:00", "16:00"));
    }

    private void itIsTomorrowAt(LocalTime time) {
        var then = today().plusDays(1).atTime(time).atZone(ROMANIA).toInstant();
        clock.advance(Duration.between(clock.instant(), then));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ROMANIA));
    }

    private ValidatableResponse look(String member, String value) {
        return look(shelter, member, value);
    }

    private ValidatableResponse look(Account who, String member, String value) {
        return as(who).body(Map.of("person", person, "receiver", clinic.agency(), member, value))
                .post("/v1/referrals/quality")
                .then()
                .statusCode(200);
    }
}
