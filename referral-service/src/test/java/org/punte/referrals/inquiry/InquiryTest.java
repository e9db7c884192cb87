package org.punte.referrals.inquiry;

import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Services.body;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class InquiryTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    private Services services;
    private Account asker;
    private Account shelter;
    private UUID service;

    @BeforeEach
    void a_shelter() {
        services = new Services(news);
        asker = services.ngo("IS");
        shelter = services.ngo("IS");
        service = listed(shelter, body("ACC_SHELTER", "IS"));
    }

    @AfterEach
    void as_before() {
        clock.reset();
        news.agreementsRequired(false);
    }

    @Test
    void A34_when_the_agreement_is_over_nothing_is_sent_and_places_are_still_asked_for() {
        news.agreementsRequired(true);
        var yesterday = clock.instant().minus(ofHours(24));
        news.agreement(UUID.randomUUID(), 2, asker.agency(), shelter.agency(), "CONFIRMED", yesterday);

        as(asker)
                .body(Refer.body(asker, shelter.agency()))
                .post("/v1/referrals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agreement-expired"));
        ask(question()).statusCode(201);
    }

    @Test
    void the_desk_answers_what_the_snapshot_does_not_know() {
        var id = id(ask(question()).statusCode(201).body("bySnapshot", equalTo(false)));
        as(shelter).get("/v1/capacity-questions/received").then().body("items.id", equalTo(List.of(id.toString())));

        answer(shelter, id, "WAITLIST").statusCode(200);

        as(asker).get("/v1/capacity-questions/asked").then().body("items[0].answer", equalTo("WAITLIST"));
        assertThat(types(id)).containsExactly("capacity.asked.v1", "capacity.answered.v1");
        answer(shelter, id, "NO_CAPACITY").statusCode(409);
    }

    @Test
    void what_everybody_can_see_is_answered_at_once_and_no_desk_hears_of_it() {
        var day = LocalDate.ofInstant(clock.instant(), BUCHAREST).toString();
        fourAreShownFree();

        var id = id(ask(question())
                .statusCode(201)
                .body("answer", equalTo("HAS_CAPACITY"))
                .body("countedOn", equalTo(day))
                .body("bySnapshot", equalTo(true)));

        assertThat(types(id)).isEmpty();
    }

    @Test
    void whom_the_service_does_not_take_and_what_is_wanted_later_no_count_answers() {
        var adults = body("ACC_SHELTER", "IS");
        adults.put("eligibility", Map.of("minAge", 18));
        service = listed(shelter, adults);
        fourAreShownFree();
        var child = question();
        child.put("ageBand", "CHILD_OR_IN_DOUBT");
        var later = question();
        later.put(
                "neededBy",
                LocalDate.ofInstant(clock.instant().plus(ofHours(72)), BUCHAREST)
                        .toString());

        for (var asked : List.of(child, later)) {
            var id = id(ask(asked)
                    .statusCode(201)
                    .body("bySnapshot", equalTo(false))
                    .body("countedOn", nullValue())
                    .body("answer", nullValue()));
            assertThat(types(id)).containsExactly("capacity.asked.v1");
        }
        ask(question()).body("bySnapshot", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "name", "birthDate", "note", "language", "nationality"})
    void there_is_no_way_to_say_who_it_is_for(String member) {
        var body = question();
        body.put(member, "Branzanescu");

        ask(body).statusCode(400);
    }

    @Test
    void only_the_one_who_is_asked_answers_and_a_stranger_knows_of_nothing() {
        var id = id(ask(question()));

        answer(asker, id, "WAITLIST").statusCode(404);
        answer(services.ngo("IS"), id, "WAITLIST").statusCode(404);
        as(services.ngo("IS")).get("/v1/capacity-questions/{id}", id).then().statusCode(404);
    }

    @Test
    void a_service_that_is_closed_is_not_asked() {
        var closed = body("ACC_SHELTER", "IS");
        closed.put("status", "TEMPORARILY_CLOSED");
        Services.described(shelter, service, 0, closed).statusCode(200);

        ask(question()).statusCode(409).body("type", equalTo("/problems/service-not-given"));
    }

    @Test
    void on_probation_nobody_asks_and_nobody_is_asked() {
        var trial = services.known("NGO", "IS", "PROBATION", asker.agency());
        as(trial)
                .body(question())
                .post("/v1/capacity-questions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/capacity-on-probation"));

        service = listed(trial, body("ACC_SHELTER", "IS"));
        ask(question()).statusCode(409).body("type", equalTo("/problems/capacity-on-probation"));
    }

    private void fourAreShownFree() {
        as(shelter)
                .header("If-Match", "\"0\"")
                .body(Map.of("women", 4))
                .put("/v1/services/{id}/places", service)
                .then()
                .statusCode(200);
        clock.advance(ofHours(9));
    }

    private Map<String, Object> question() {
        return new HashMap<>(Map.of(
                "service", service, "ageBand", "ADULT", "kind", "WOMEN", "region", "IS", "neededBy", "2026-03-04"));
    }

    private ValidatableResponse ask(Map<String, Object> body) {
        return as(asker).body(body).post("/v1/capacity-questions").then();
    }

    private static ValidatableResponse answer(Account account, UUID id, String word) {
        return as(account)
                .body(Map.of("answer", word))
                .post("/v1/capacity-questions/{id}/answer", id)
                .then();
    }

    private static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }
}
