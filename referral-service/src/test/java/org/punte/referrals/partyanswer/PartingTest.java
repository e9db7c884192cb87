package org.punte.referrals.partyanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.workers;
import static org.punte.referrals.Sisters.IF_POSSIBLE;
import static org.punte.referrals.Sisters.ONLY;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.Calls;
import org.punte.referrals.Sisters;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

/** Somebody came only together with others, and ends alone. */
@QuarkusTest
class PartingTest {
    private static final String PARTED = "referral.party-parted.v1";
    private static final Map<String, Object> NO_ROOM = Map.of("reason", "NO_CAPACITY");

    private final Account sender = caseworker(agency());
    private final Account shelter = caseworker(agency());
    private Sisters sisters;

    @Inject
    TestClock clock;

    @Inject
    Bells bells;

    @Inject
    @Any
    InMemoryConnector channels;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @BeforeEach
    void they_come() {
        clock.reset();
        sisters = new Sisters(sender, shelter.agency());
    }

    @Test
    void safety25_whoever_is_given_back_alone_is_told_of_those_who_are_left_and_only_of_them() {
        accepted(ONLY);
        var child = sisters.referral(sisters.younger);
        move(shelter, child, "return", Map.of("reason", "NOT_ELIGIBLE_AGE"));

        for (var left : new UUID[] {sisters.mother, sisters.elder}) {
            assertThat(told(left)).containsOnlyOnce(PARTED);
            as(shelter)
                    .get("/v1/referrals/{id}", sisters.referral(left))
                    .then()
                    .body("party.present.adults", equalTo(1))
                    .body("party.present.childrenOrInDoubt", equalTo(1));
        }
        assertThat(told(sisters.younger)).doesNotContain(PARTED);
        as(sender)
                .get("/v1/referrals/{id}/alarms", sisters.referral(sisters.mother))
                .then()
                .body("items.kind", hasItem("PARTY_PARTED"));
    }

    @Test
    void safety25_it_is_said_again_with_each_who_leaves_whoever_lets_go() {
        accepted(ONLY);
        move(shelter, sisters.referral(sisters.younger), "non-delivery", Map.of("reason", "NO_SHOW"));
        move(sender, sisters.referral(sisters.elder), "cancellation", Map.of("reason", "NO_LONGER_NEEDED"));

        assertThat(told(sisters.mother)).filteredOn(PARTED::equals).hasSize(2);
    }

    @Test
    void safety25_whoever_changes_her_mind_while_all_wait_is_missed_too() {
        sisters.sent(ONLY);

        sisters.hasWithdrawn(sisters.younger, channels);

        assertThat(told(sisters.mother)).contains(PARTED);
    }

    @Test
    void an_answer_to_all_of_them_parts_nobody() {
        sisters.sent(ONLY);

        sisters.answer(shelter, "decline", NO_ROOM);

        assertThat(told(sisters.mother)).doesNotContain(PARTED);
        assertThat(told(sisters.younger)).doesNotContain(PARTED);
    }

    @Test
    void a_silence_about_all_of_them_parts_nobody() {
        sisters.sent(ONLY);
        var all = Stream.of(sisters.mother, sisters.elder, sisters.younger)
                .map(sisters::referral)
                .toArray(UUID[]::new);

        bells.after(Duration.ofHours(25), all);
        bells.after(Duration.ofHours(13), all);

        assertThat(sisters.statuses()).containsOnly("EXPIRED");
        assertThat(Stream.of(all).map(OutboxProbe::types)).noneMatch(types -> types.contains(PARTED));
    }

    @Test
    void those_who_come_together_if_possible_may_part() {
        accepted(IF_POSSIBLE);

        move(shelter, sisters.referral(sisters.younger), "return", Map.of("reason", "NOT_ELIGIBLE_AGE"));

        assertThat(told(sisters.mother)).doesNotContain(PARTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE_NOT_PROVIDED", "CLIENT_DID_NOT_ATTEND"})
    void safety25_another_button_is_no_way_around_and_whoever_was_helped_has_left_nobody(String outcome) {
        accepted(ONLY);
        move(shelter, sisters.referral(sisters.younger), "start", Map.of());
        move(shelter, sisters.referral(sisters.younger), "completion", Map.of("outcome", "SERVICE_FULLY"));
        assertThat(told(sisters.mother)).doesNotContain(PARTED);
        as(shelter)
                .get("/v1/referrals/{id}", sisters.referral(sisters.mother))
                .then()
                .body("party.present.childrenOrInDoubt", equalTo(1));

        move(shelter, sisters.referral(sisters.elder), "start", Map.of());
        move(shelter, sisters.referral(sisters.elder), "completion", Map.of("outcome", outcome));

        assertThat(told(sisters.mother)).contains(PARTED);
    }

    @Test
    void A35_whoever_stands_aside_from_the_one_who_left_does_not_learn_it_at_those_who_are_left() {
        var dan = caseworker(shelter.agency());
        accepted(ONLY);
        var mother = sisters.referral(sisters.mother);
        as(dan).post("/v1/referrals/{id}/conflict", sisters.referral(sisters.younger))
                .then()
                .statusCode(201);

        move(shelter, sisters.referral(sisters.younger), "return", Map.of("reason", "NOT_ELIGIBLE_AGE"));

        alarms(dan, mother).body("items", empty());
        alarms(shelter, mother).body("items.kind", contains("PARTY_PARTED"));
        assertThat(OutboxProbe.events(mother))
                .filteredOn(event -> event.path("type").asText().equals(PARTED))
                .singleElement()
                .extracting(event -> event.at("/data/referrals").toString())
                .satisfies(all -> Stream.of(sisters.mother, sisters.elder, sisters.younger)
                        .forEach(one ->
                                assertThat(all).contains(sisters.referral(one).toString())));
    }

    @Test
    void safety14_whoever_looks_what_a_withdrawal_ends_is_told_whom_it_parts() {
        accepted(ONLY);
        Calls.identityAnswers(sisters.younger, "200 {\"unavailable\": []}");

        open(sisters.younger).body("items.parts", contains(true));
        for (var one : new UUID[] {sisters.mother, sisters.elder})
            move(shelter, sisters.referral(one), "return", Map.of("reason", "NOT_ELIGIBLE_AGE"));
        open(sisters.younger).body("items.parts", contains(false));
    }

    @Test
    void another_agency_hears_nothing_of_it() {
        accepted(ONLY);
        move(shelter, sisters.referral(sisters.younger), "return", Map.of("reason", "NOT_ELIGIBLE_AGE"));

        as(caseworker(agency()))
                .get("/v1/referrals/{id}/alarms", sisters.referral(sisters.mother))
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse alarms(Account who, UUID referral) {
        return as(who).get("/v1/referrals/{id}/alarms", referral).then().statusCode(200);
    }

    private ValidatableResponse open(UUID person) {
        return as(sender)
                .get("/v1/transfers/open-referrals?person={p}", person)
                .then()
                .statusCode(200);
    }

    private void accepted(String together) {
        sisters.sent(together);
        sisters.answer(shelter, "acceptance", workers(shelter));
    }

    private List<String> told(UUID person) {
        return OutboxProbe.types(sisters.referral(person));
    }
}
