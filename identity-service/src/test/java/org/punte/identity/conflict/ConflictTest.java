package org.punte.identity.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import org.punte.testing.OutboxProbe;

/** A35: somebody knows the person, on either side of a referral, and the record is gone for them. */
@QuarkusTest
class ConflictTest {
    @Inject
    Referrals referrals;

    private final UUID here = Network.agency();
    private final Account ana = hired(here, "caseworker");
    private final Account vlad = hired(here, "caseworker");
    private final Account lead = hired(here, "supervisor");
    private final UUID there = Network.agency();
    private final Account dan = hired(there, "caseworker");
    private final Account ioana = hired(there, "caseworker");
    private final Account chief = hired(there, "supervisor");
    private UUID person;
    private Referral referral;

    @BeforeEach
    void somebody_was_referred() {
        person = Story.registered(ana);
        referral = Referral.of(Story.agreed(ana, person, there, "IDENTITY"), person, ana, dan, ioana);
    }

    @Test
    void A35_the_senders_worker_reads_the_record_no_more_and_a_colleague_goes_on() {
        Story.assigned(lead, person, ana, vlad).statusCode(200);
        referrals.tell("referral.accepted.v1", referral);

        referrals.say(Stepping.aside(referral, ana).declared());

        read(ana, person).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        as(ana).get("/v1/persons").then().body("items", empty());
        as(ana).get("/v1/persons/{id}/names", person).then().statusCode(404);
        read(vlad, person).statusCode(200);
        read(dan, person).statusCode(200);
        read(dan, ownOf(dan)).statusCode(200);
    }

    @Test
    void A35_the_receivers_worker_reads_neither_record_any_more_and_a_colleague_goes_on() {
        referrals.tell("referral.accepted.v1", referral);
        var own = ownOf(dan);
        read(dan, own).statusCode(200);

        referrals.say(Stepping.aside(referral, dan).declared());

        read(dan, own).statusCode(404);
        read(dan, person).statusCode(404);
        read(ioana, own).statusCode(200);
        read(ioana, person).statusCode(200);
        read(ana, person).statusCode(200);
        unassigned(chief).body("items", empty());
    }

    @Test
    void A35_the_last_worker_may_go_and_the_supervisor_sees_whom_to_give_to_somebody_else() {
        var aside = Stepping.aside(referral, ana);
        referrals.say(aside.declared());

        unassigned(lead).body("items.id", contains(person.toString()));
        unassigned(chief).body("items", empty());
        Story.assigned(lead, person, ana).statusCode(409).body("type", equalTo("/problems/conflict-declared"));
        Story.assigned(lead, person, vlad, ana).statusCode(409);
        Story.assigned(lead, person, vlad).statusCode(200);
        read(vlad, person).statusCode(200);
        read(ana, person).statusCode(404);
    }

    @Test
    void what_was_said_by_mistake_is_lifted_and_the_supervisor_names_the_worker_again() {
        var aside = Stepping.aside(referral, ana);
        referrals.say(aside.declared(), aside.lifted());

        read(ana, person).statusCode(404);
        Story.assigned(lead, person, ana).statusCode(200);
        read(ana, person).statusCode(200);
    }

    @Test
    void a_lifting_that_is_heard_first_counts_all_the_same() {
        var aside = Stepping.aside(referral, ana);

        referrals.say(aside.lifted(), aside.declared());

        read(ana, person).statusCode(200);
    }

    @Test
    void told_again_it_ends_nothing_that_began_since() {
        Story.assigned(lead, person, ana, vlad).statusCode(200);
        var aside = Stepping.aside(referral, ana);
        var event = aside.declared();
        referrals.say(event);
        var told = workersTold();

        referrals.say(event, aside.declared());

        assertThat(workersTold()).isEqualTo(told);
    }

    @Test
    void A35_a_conflict_that_is_heard_before_the_acceptance_holds_when_the_grant_opens() {
        referral = Referral.of(referral.consent(), person, ana, dan);
        referrals.say(Stepping.aside(referral, dan).declared());

        referrals.tell("referral.accepted.v1", referral);

        read(dan, person).statusCode(404);
        as(dan).get("/v1/persons").then().body("items", empty());
        var own = UUID.fromString(unassigned(chief).extract().path("items[0].id"));
        referrals.tell("referral.workers-changed.v1", naming(dan, ioana));
        read(ioana, own).statusCode(200);
        read(ioana, person).statusCode(200);
        read(dan, own).statusCode(404);
        Story.assigned(chief, own, dan).statusCode(409).body("type", equalTo("/problems/conflict-declared"));
    }

    @Test
    void the_receivers_own_record_closes_also_when_its_grant_is_over() {
        referrals.tell("referral.accepted.v1", referral);
        var own = ownOf(dan);
        referrals.tell("referral.returned.v1", referral);

        referrals.say(Stepping.aside(referral, dan).declared());

        read(dan, own).statusCode(404);
        read(ioana, own).statusCode(200);
    }

    @Test
    void a_supervisor_in_conflict_does_not_read_with_a_reason_either() {
        referrals.tell("referral.accepted.v1", referral);
        supervised().statusCode(200);

        referrals.say(Stepping.aside(referral, chief).declared());

        supervised().statusCode(404);
    }

    @Test
    void another_record_of_the_same_human_is_no_way_back() {
        var other = Story.registered(ana);
        as(ana).body(Map.of("kind", "SAME_HUMAN", "one", person, "other", other, "reason", "PERSON_SAID_SO"))
                .post("/v1/links")
                .then()
                .statusCode(201);

        referrals.say(Stepping.aside(referral, ana).declared());

        read(ana, person).statusCode(404);
        read(ana, other).statusCode(200);
    }

    private Referral naming(Account... workers) {
        var named = Referral.of(referral.consent(), person, ana, workers).workers();
        return new Referral(referral.id(), here, there, referral.consent(), person, named);
    }

    private UUID ownOf(Account named) {
        return Grants.ownRecord(named, referral);
    }

    private long workersTold() {
        return OutboxProbe.types(person).stream()
                .filter("person.workers-changed.v1"::equals)
                .count();
    }

    private ValidatableResponse supervised() {
        return as(chief)
                .body(Map.of("referral", referral.id(), "reason", "The worker named is on leave"))
                .post("/v1/supervised-readings")
                .then();
    }

    private static ValidatableResponse read(Account by, UUID person) {
        return as(by).get("/v1/persons/{id}", person).then();
    }

    private static ValidatableResponse unassigned(Account by) {
        return as(by).get("/v1/persons/unassigned").then().statusCode(200);
    }
}
