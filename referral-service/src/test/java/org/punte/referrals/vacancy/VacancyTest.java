package org.punte.referrals.vacancy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.confirm;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.referrals.Refer.move;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.system;
import static org.punte.testing.Tokens.as;
import static org.punte.testing.answer.Body.id;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** The one place of a shelter was given to somebody whom a call brought. */
@QuarkusTest
class VacancyTest {
    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    private Account sender;
    private Account shelter;
    private UUID service;
    private UUID referral;

    @AfterEach
    void present() {
        clock.reset();
    }

    @BeforeEach
    void a_place_that_was_given() {
        var services = new Services(news);
        sender = supervisor(services.ngo("IS").agency());
        shelter = services.ngo("IS");
        service = Services.counted(shelter, 1);
        referral = given();
        taken(1);
    }

    @ParameterizedTest
    @CsvSource({
        "receiver, return, NO_CAPACITY",
        "receiver, non-delivery, NO_SHOW",
        "sender, cancellation, PLACED_ELSEWHERE",
        "sender, error, WRONG_PERSON"
    })
    void what_comes_to_nothing_before_it_begins_gives_its_place_back(String side, String move, String reason) {
        move(side.equals("sender") ? sender : shelter, referral, move, Map.of("reason", reason));

        taken(0);
        given();
    }

    @Test
    void also_when_nothing_has_begun_before_a_pause() {
        move(shelter, referral, "hold", Map.of("reason", "PERSON_AWAY", "reviewOn", "2100-01-01"));
        taken(1);

        move(shelter, referral, "non-delivery", Map.of("reason", "NO_SHOW"));

        taken(0);
    }

    @Test
    void whoever_did_not_come_has_taken_no_place() {
        move(shelter, referral, "completion", Map.of("outcome", "CLIENT_DID_NOT_ATTEND"));

        taken(0);
    }

    @Test
    void where_somebody_has_slept_only_a_count_says_what_is_free() {
        move(shelter, referral, "start", Map.of());

        move(shelter, referral, "non-delivery", Map.of("reason", "SERVICE_STOPPED"));

        taken(1);
    }

    @Test
    void safety24_a_bed_that_was_counted_with_her_in_it_is_not_subtracted_when_her_coming_is_written_down_late() {
        var came = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Bucharest"));
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        as(shelter)
                .header("If-Match", "\"1\"")
                .body(Map.of("women", 1))
                .put("/v1/services/{id}/places", service)
                .then()
                .statusCode(200);
        taken(1);

        move(shelter, referral, "start", Map.of("firstServiceOn", came.toString()));

        taken(0);
        given();
    }

    @Test
    void the_agency_of_a_place_reads_for_whom_it_is_kept_until_they_have_come() {
        var code = as(shelter).get("/v1/referrals/{id}", referral).path("code");

        var awaited = Map.of("referral", referral.toString(), "code", code, "kind", "WOMEN");
        read(desk(shelter.agency())).body("own.awaited", contains(awaited));
        read(system(shelter.agency(), "referrals:answer", "referrals:read")).body("own.awaited", contains(awaited));
        move(shelter, referral, "start", Map.of());
        read(shelter).body("own.awaited", empty());
    }

    @Test
    void whoever_does_not_read_the_referral_reads_only_that_a_place_was_given() {
        var apart = desk(shelter.agency());
        as(apart).post("/v1/referrals/{id}/conflict", referral).then().statusCode(201);

        for (var reader : List.of(apart, agencyAdmin(shelter.agency()), system(shelter.agency(), "referrals:answer")))
            read(reader).body("own.taken", equalTo(1)).body("own.awaited", empty());
        read(sender).body("own", nullValue());
    }

    private UUID given() {
        var person = Calls.person();
        var call = called(sender, person, shelter);
        var offered = invitation(shelter);
        offer(shelter, offered).then().statusCode(200);
        var consent = Rows.consent(person, sender.agency(), shelter.agency());
        return id(confirm(sender, call, offered, consent).then().statusCode(200), "/referral");
    }

    private void taken(int places) {
        read(caseworker(shelter.agency())).body("own.taken", equalTo(places)).body("own.held", equalTo(0));
    }

    private ValidatableResponse read(Account reader) {
        return as(reader).get("/v1/services/{id}/places", service).then().statusCode(200);
    }
}
