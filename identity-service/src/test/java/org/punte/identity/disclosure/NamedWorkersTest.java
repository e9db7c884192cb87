package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.identity.conflict.Stepping;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** Who reads under a grant when others are named, or when somebody named steps aside. */
@QuarkusTest
class NamedWorkersTest {
    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private UUID person;
    private UUID consent;
    private Referral referral;

    /** Of the referral, as last told. */
    private int version = 1;

    @BeforeEach
    void somebody_agreed_and_was_referred() {
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        referral = Referral.of(consent, person, worker, named);
    }

    @Test
    void others_named_read_and_the_ones_before_no_longer() {
        referrals.tell("referral.accepted.v1", referral);
        var grant = Grants.id(named, referral);
        var other = caseworker(named.agency());
        var own = Grants.ownRecord(named, referral);

        rename(other);

        read().statusCode(404);
        own(named, own).statusCode(404);
        as(other).get("/v1/persons/{id}", person).then().statusCode(200);
        as(other).get("/v1/persons/{id}", own).then().statusCode(200);
        as(caseworker(named.agency())).get("/v1/persons/{id}", person).then().statusCode(404);
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.opened.v1");
        var told = OutboxProbe.events(grant).get(1);
        assertThat(told.path("version").asInt()).isEqualTo(1);
        assertThat(told.at("/data/workers/0").asText()).isEqualTo(other.id().toString());
    }

    @Test
    void whoever_is_named_no_longer_loses_the_own_record_unless_assigned_to_it_otherwise() {
        var helper = caseworker(named.agency());
        var chosen = caseworker(named.agency());
        referral = Referral.of(consent, person, worker, named, helper);
        referrals.tell("referral.accepted.v1", referral);
        var own = Grants.ownRecord(named, referral);
        Story.assigned(supervisor(named.agency()), own, helper, chosen).statusCode(200);
        own(named, own).statusCode(404);
        rename(named, chosen);
        own(named, own).statusCode(200);

        var other = caseworker(named.agency());
        rename(other);

        own(named, own).statusCode(404);
        for (var stays : List.of(helper, chosen, other)) own(stays, own).statusCode(200);
        var told = OutboxProbe.events(own);
        assertThat(told.get(told.size() - 1).at("/data/workers")).hasSize(3);
    }

    private void rename(Account... workers) {
        var renamed = Referral.of(consent, person, worker, workers);
        var told = new Referral(
                referral.id(),
                referral.sender(),
                referral.receiver(),
                referral.consent(),
                referral.person(),
                renamed.workers());
        version++;
        referrals.say(Referrals.event("referral.workers-changed.v1", told)
                .replace("\"version\":1", "\"version\":" + version));
    }

    private static ValidatableResponse own(Account by, UUID record) {
        return as(by).get("/v1/persons/{id}", record).then();
    }

    @Test
    void A35_whoever_declares_a_conflict_reads_nothing_any_more_and_the_others_go_on() {
        var other = caseworker(named.agency());
        referral = Referral.of(consent, person, worker, named, other);
        referrals.tell("referral.accepted.v1", referral);
        read().statusCode(200);

        referrals.say(Stepping.aside(referral, named).declared());

        read().statusCode(404);
        as(other).get("/v1/persons/{id}", person).then().statusCode(200);
    }

    @Test
    void A35_when_the_only_worker_steps_aside_nobody_reads_until_others_are_named() {
        referrals.tell("referral.accepted.v1", referral);

        referrals.say(Stepping.aside(referral, named).declared());

        read().statusCode(404);
        var other = caseworker(named.agency());
        var renamed = new Referral(
                referral.id(), referral.sender(), referral.receiver(), consent, person, "\"" + other.id() + "\"");
        referrals.tell("referral.workers-changed.v1", renamed);
        as(other).get("/v1/persons/{id}", person).then().statusCode(200);
    }

    @Test
    void naming_others_opens_nothing_that_was_closed() {
        referrals.tell("referral.accepted.v1", referral);
        Story.withdrawn(worker, consent);
        var grant = Grants.id(named, referral);

        referrals.tell("referral.workers-changed.v1", referral);

        read().statusCode(404);
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.ended.v1");
    }

    private ValidatableResponse read() {
        return as(named).get("/v1/persons/{id}", person).then();
    }
}
