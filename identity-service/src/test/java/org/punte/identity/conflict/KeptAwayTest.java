package org.punte.identity.conflict;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;

/** A35: one woman is referred to the same agency three times. Whoever must not deal with one of them is kept away from her. */
@QuarkusTest
class KeptAwayTest {
    @Inject
    Referrals referrals;

    private final Account ana = hired(Network.agency(), "caseworker");
    private final UUID there = Network.agency();
    private final Account dan = hired(there, "caseworker");
    private final Account irina = hired(there, "caseworker");
    private final Account chief = hired(there, "supervisor");
    private UUID person;
    private UUID consent;
    private Referral first;
    private Referral second;
    private Referral later;

    @BeforeEach
    void two_were_taken_on_and_one_was_not() {
        person = Story.registered(ana);
        consent = Story.agreed(ana, person, there, "IDENTITY");
        first = accepted(dan, irina);
        second = accepted(dan, irina);
        later = Referral.of(consent, person, ana, dan);
    }

    @Test
    void A35_whoever_steps_aside_from_one_has_no_record_of_the_person_that_came_of_another() {
        var own = ownOf(first);
        read(dan, own).statusCode(200);

        referrals.say(Stepping.aside(second, dan).declared());

        read(dan, own).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        read(dan, person).statusCode(404);
        as(dan).get("/v1/persons").then().body("items", empty());
        Grants.seen(dan, first).body("items", empty());
        read(irina, own).statusCode(200);
        read(irina, person).statusCode(200);
        Story.assigned(chief, own, dan).statusCode(409).body("type", equalTo("/problems/conflict-declared"));
    }

    @Test
    void A35_a_record_whose_service_is_long_over_closes_too() {
        var own = ownOf(first);
        referrals.tell("referral.returned.v1", first);
        Grants.seen(dan, first).body("items", hasSize(1));

        referrals.say(Stepping.aside(second, dan).declared());

        read(dan, own).statusCode(404);
        Grants.seen(dan, first).body("items", empty());
        Grants.seen(irina, first).body("items", hasSize(1));
        read(irina, own).statusCode(200);
    }

    @Test
    void A35_who_is_named_when_more_is_taken_on_later_does_not_get_in_and_others_can_be_named() {
        referrals.say(Stepping.aside(second, dan).declared());

        referrals.tell("referral.accepted.v1", later);

        read(dan, person).statusCode(404);
        as(dan).get("/v1/persons").then().body("items", empty());
        String own = unassigned().extract().path("items[0].id");
        referrals.tell("referral.workers-changed.v1", naming(later, dan, irina));
        read(irina, UUID.fromString(own)).statusCode(200);
        read(dan, UUID.fromString(own)).statusCode(404);
    }

    @Test
    void A35_what_was_said_before_the_acceptance_is_about_the_person_only_after_it() {
        referrals.say(Stepping.aside(later, dan).declared());
        var own = ownOf(first);
        read(dan, own).statusCode(200);
        read(dan, person).statusCode(200);

        referrals.tell("referral.accepted.v1", naming(later, irina));

        read(dan, own).statusCode(404);
        read(dan, person).statusCode(404);
        read(irina, own).statusCode(200);
    }

    @Test
    void A35_a_supervisor_reads_nothing_of_the_person_with_a_reason_either() {
        supervised(first).statusCode(200);

        referrals.say(Stepping.aside(second, chief).declared());

        supervised(first).statusCode(404);
    }

    @Test
    void A35_other_persons_and_another_agency_have_nothing_to_do_with_it() {
        var other = Story.registered(ana);
        var theirs = Referral.of(Story.agreed(ana, other, there, "IDENTITY"), other, ana, dan);
        referrals.tell("referral.accepted.v1", theirs);
        var elsewhere = hired(Network.agency(), "caseworker");
        var away = Referral.of(Story.agreed(ana, person, elsewhere.agency(), "IDENTITY"), person, ana, elsewhere);
        referrals.tell("referral.accepted.v1", away);

        referrals.say(Stepping.aside(second, dan).declared());

        read(dan, other).statusCode(200);
        read(dan, ownOf(theirs)).statusCode(200);
        read(elsewhere, person).statusCode(200);
        read(ana, person).statusCode(200);
    }

    @Test
    void A35_lifted_all_of_it_can_be_given_to_the_worker_again() {
        var own = ownOf(first);
        var aside = Stepping.aside(second, dan);
        referrals.say(aside.declared(), aside.lifted());

        Story.assigned(chief, own, dan).statusCode(200);
        referrals.tell("referral.accepted.v1", later);

        read(dan, own).statusCode(200);
        read(dan, person).statusCode(200);
    }

    private Referral accepted(Account... workers) {
        var referral = Referral.of(consent, person, ana, workers);
        referrals.tell("referral.accepted.v1", referral);
        return referral;
    }

    private Referral naming(Referral one, Account... workers) {
        var named = Referral.of(consent, person, ana, workers).workers();
        return new Referral(one.id(), one.sender(), one.receiver(), consent, person, named);
    }

    private UUID ownOf(Referral referral) {
        return Grants.ownRecord(dan, referral);
    }

    private ValidatableResponse supervised(Referral referral) {
        return as(chief)
                .body(Map.of("referral", referral.id(), "reason", "The worker named is on leave"))
                .post("/v1/supervised-readings")
                .then();
    }

    private ValidatableResponse unassigned() {
        return as(chief).get("/v1/persons/unassigned").then().statusCode(200).body("items", hasSize(1));
    }

    private static ValidatableResponse read(Account by, UUID person) {
        return as(by).get("/v1/persons/{id}", person).then();
    }
}
