package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class ReferralConsumerTest {
    @Inject
    Referrals referrals;

    @Inject
    GrantJobs jobs;

    @Inject
    TestClock clock;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private UUID person;
    private UUID consent;
    private Referral referral;

    @BeforeEach
    void somebody_agreed_and_was_referred() {
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        referral = Referral.of(consent, person, worker, named);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void acceptance_opens_a_grant_and_the_receivers_own_empty_record() {
        referrals.tell("referral.accepted.v1", referral);

        var own = UUID.fromString(Grants.seen(named, referral)
                .body("items", hasSize(1))
                .body("items[0].live", equalTo(true))
                .body("items[0].workers", contains(named.id().toString()))
                .extract()
                .path("items[0].receiverPerson"));
        as(named)
                .get("/v1/persons/{id}", own)
                .then()
                .statusCode(200)
                .body("owner", equalTo(named.agency().toString()))
                .body("givenName", equalTo(null));
        assertThat(own).isNotEqualTo(person);
        assertThat(OutboxProbe.types(Grants.id(named, referral))).containsExactly("grant.opened.v1");
    }

    @Test
    void hearing_of_the_same_acceptance_twice_opens_once() {
        var event = Referrals.event("referral.accepted.v1", referral);

        referrals.say(event);
        referrals.say(event);
        referrals.tell("referral.accepted.v1", referral);

        assertThat(OutboxProbe.types(Grants.id(named, referral))).containsExactly("grant.opened.v1");
    }

    @Test
    void what_comes_in_one_poll_has_its_effect_for_its_own_agencies() {
        var elsewhere = caseworker(Network.agency());
        var taking = caseworker(Network.agency());
        var another = Story.registered(elsewhere);
        var agreed = Story.agreed(elsewhere, another, taking.agency(), "IDENTITY");
        var other = Referral.of(agreed, another, elsewhere, taking);
        var accepted = Referrals.event("referral.accepted.v1", referral);

        referrals.say(
                accepted,
                Referrals.event("referral.accepted.v1", other),
                accepted,
                Referrals.event("referral.cancelled.v1", other));

        read().statusCode(200);
        as(taking).get("/v1/persons/{id}", another).then().statusCode(404);
        assertThat(OutboxProbe.types(Grants.id(named, referral))).containsExactly("grant.opened.v1");
        Grants.seen(taking, other)
                .body("items.live", contains(false))
                .body("items.owner", contains(elsewhere.agency().toString()));
        Grants.seen(taking, referral).body("items", hasSize(0));
    }

    @Test
    void after_a_withdrawal_acceptance_opens_nothing() {
        Story.withdrawn(worker, consent);

        referrals.tell("referral.accepted.v1", referral);

        Grants.seen(worker, referral).body("items", hasSize(0));
        read().statusCode(404);
    }

    @Test
    void a_consent_for_another_person_or_agency_opens_nothing() {
        var stranger = caseworker(Network.agency());

        referrals.tell("referral.accepted.v1", Referral.of(consent, Story.registered(worker), worker, named));
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, stranger));
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, stranger, named));

        as(named).get("/v1/persons").then().body("items", hasSize(0));
        as(stranger).get("/v1/persons").then().body("items", hasSize(0));
    }

    @Test
    void withdrawal_closes_with_its_own_commit() {
        referrals.tell("referral.accepted.v1", referral);
        read().statusCode(200);
        var grant = Grants.id(named, referral);

        Story.withdrawn(worker, consent);

        read().statusCode(404);
        Grants.seen(named, referral).body("items[0].live", equalTo(false));
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.ended.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral.cancelled.v1", "referral.declined.v1", "referral.consent-withdrawn.v1"})
    void a_referral_that_ends_ends_its_grant(String type) {
        referrals.tell("referral.accepted.v1", referral);
        var grant = Grants.id(named, referral);

        referrals.tell(type, referral);
        referrals.tell(type, referral);

        read().statusCode(404);
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.ended.v1");
    }

    @Test
    void after_completion_reading_goes_on_for_a_week_and_stops_by_the_clock() {
        referrals.tell("referral.accepted.v1", referral);
        var grant = Grants.id(named, referral);
        referrals.tell("referral.completed.v1", referral);
        clock.advance(Duration.ofDays(7).minusMinutes(5));
        read().statusCode(200);

        clock.advance(Duration.ofMinutes(10));

        read().statusCode(404);
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1");
        jobs.endDue();
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.ended.v1");
    }

    @Test
    void the_day_after_a_consents_last_day_nothing_is_readable() {
        referrals.tell("referral.accepted.v1", referral);

        clock.advance(Duration.ofDays(31));

        read().statusCode(404);
    }

    @Test
    void a_suspended_agency_reads_nothing_and_is_read_by_nobody() {
        referrals.tell("referral.accepted.v1", referral);

        Network.suspend(worker.agency());

        read().statusCode(404);
        Grants.seen(named, referral).body("items[0].live", equalTo(false));
    }

    @Test
    void live_grants_are_told_again() {
        referrals.tell("referral.accepted.v1", referral);

        jobs.republish();

        var events = OutboxProbe.events(Grants.id(named, referral));
        assertThat(events).hasSize(2);
        assertThat(events.get(1).get("data")).isEqualTo(events.get(0).get("data"));
    }

    @Test
    void a_grant_is_seen_by_the_two_sides_workers_alone() {
        referrals.tell("referral.accepted.v1", referral);
        var grant = Grants.id(named, referral);

        as(named).get("/v1/grants/{id}", grant).then().statusCode(200);
        as(worker).get("/v1/grants/{id}", grant).then().statusCode(200);
        for (var agency : new UUID[] {worker.agency(), named.agency(), Network.agency()}) {
            as(caseworker(agency)).get("/v1/grants/{id}", grant).then().statusCode(404);
            Grants.seen(caseworker(agency), referral).body("items", hasSize(0));
        }
    }

    private ValidatableResponse read() {
        return as(named).get("/v1/persons/{id}", person).then();
    }
}
