package org.punte.identity.conflict;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
import org.punte.testing.Databases;

/** A35: an agency takes a woman on and sends her on from its own record. Whoever there steps aside is kept away from both halves. */
@QuarkusTest
class InTheMiddleTest {
    private static final String NAME = "update disclosure_grant set workers = array[?::uuid] where referral = ?";

    @Inject
    Referrals referrals;

    private final Account ana = hired(Network.agency(), "caseworker");
    private final UUID middle = Network.agency();
    private final Account dan = hired(middle, "caseworker");
    private final Account irina = hired(middle, "caseworker");
    private final Account chief = hired(middle, "supervisor");
    private final Account carl = hired(Network.agency(), "caseworker");
    private UUID person;
    private UUID consent;
    private Referral first;
    private Referral onward;
    private UUID own;

    @BeforeEach
    void she_was_taken_on_and_sent_on() {
        person = Story.registered(ana);
        consent = Story.agreed(ana, person, middle, "IDENTITY");
        first = accepted(Referral.of(consent, person, ana, dan, irina));
        own = Grants.ownRecord(dan, first);
        onward = accepted(Referral.of(Story.agreed(irina, own, carl.agency(), "IDENTITY"), own, irina, carl));
    }

    @Test
    void A35_whoever_steps_aside_from_what_was_sent_on_reads_what_it_came_of_no_more() {
        read(dan, person).statusCode(200);
        read(dan, own).statusCode(200);

        referrals.say(Stepping.aside(onward, dan).declared());

        read(dan, own).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        read(dan, person).statusCode(404);
        Grants.seen(dan, first).body("items", empty());
        as(dan).get("/v1/persons").then().body("items", empty());
        for (var known : new UUID[] {person, own}) read(irina, known).statusCode(200);
        read(ana, person).statusCode(200);
        read(carl, own).statusCode(200);
    }

    @Test
    void A35_nobody_lets_them_in_again_and_what_is_taken_on_later_stays_closed_too() {
        referrals.say(Stepping.aside(onward, dan).declared());

        var later = accepted(Referral.of(consent, person, ana, dan));
        referrals.tell("referral.workers-changed.v1", naming(first, dan, irina));

        read(dan, person).statusCode(404);
        as(dan).get("/v1/persons").then().body("items", empty());
        read(irina, person).statusCode(200);
        Story.assigned(chief, own, dan).statusCode(409).body("type", equalTo("/problems/conflict-declared"));
        referrals.tell("referral.workers-changed.v1", naming(later, dan, irina));
        read(dan, Grants.ownRecord(irina, later)).statusCode(404);
    }

    @Test
    void A35_a_supervisor_reads_it_with_a_reason_no_more_either() {
        supervised().statusCode(200);

        referrals.say(Stepping.aside(onward, chief).declared());

        supervised().statusCode(404);
    }

    @Test
    void A35_who_is_still_named_all_the_same_reads_nothing() throws SQLException {
        referrals.say(Stepping.aside(onward, dan).declared());

        name(dan);

        read(dan, person).statusCode(404);
    }

    @Test
    void A35_lifted_both_can_be_given_back() {
        var aside = Stepping.aside(onward, dan);
        referrals.say(aside.declared(), aside.lifted());

        Story.assigned(chief, own, dan, irina).statusCode(200);
        referrals.tell("referral.workers-changed.v1", naming(first, dan, irina));

        read(dan, own).statusCode(200);
        read(dan, person).statusCode(200);
    }

    private Referral accepted(Referral referral) {
        referrals.tell("referral.accepted.v1", referral);
        return referral;
    }

    private Referral naming(Referral one, Account... workers) {
        var named = Referral.of(consent, person, ana, workers).workers();
        return new Referral(one.id(), one.sender(), one.receiver(), consent, person, named);
    }

    private void name(Account worker) throws SQLException {
        try (var everything = Databases.everything();
                var update = everything.prepareStatement(NAME)) {
            update.setObject(1, worker.id());
            update.setObject(2, first.id());
            update.executeUpdate();
        }
    }

    private ValidatableResponse supervised() {
        return as(chief)
                .body(Map.of("referral", first.id(), "reason", "The worker named is on leave"))
                .post("/v1/supervised-readings")
                .then();
    }

    private static ValidatableResponse read(Account by, UUID person) {
        return as(by).get("/v1/persons/{id}", person).then();
    }
}
