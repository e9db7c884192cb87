package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.ConsentScenes.stopped;
import static org.punte.testing.People.caseworker;
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
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** A mistaken click is mended by a new consent in one step (safety 14), also where it ended the last category. */
@QuarkusTest
class MendedConsentTest {
    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private UUID person;
    private UUID consent;
    private Referral referral;
    private UUID grant;

    @BeforeEach
    void somebody_is_helped_and_the_last_category_ends() {
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
        grant = latestGrant();
        stopped(worker, person, "STOP_CATEGORY", Map.of("category", "IDENTITY"));
        read().statusCode(404);
    }

    @Test
    void safety14_who_read_before_reads_again_what_the_person_agrees_to_now() {
        var anew = Story.agreed(worker, person, named.agency(), "IDENTITY", "CONTACT");

        read().statusCode(200).body("categories", contains("IDENTITY", "CONTACT"));
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.ended.v1");
        assertThat(OutboxProbe.events(grant).get(1).at("/data/why").asText()).isEqualTo("CATEGORY_ENDED");
        var second = latestGrant();
        assertThat(second).isNotEqualTo(grant);
        assertThat(OutboxProbe.types(second)).containsExactly("grant.opened.v1");
        assertThat(OutboxProbe.events(second).get(0).at("/data/consent").asText())
                .isEqualTo(anew.toString());
    }

    @Test
    void safety14_the_ended_one_stays_ended_and_tells_what_stands_in_its_place() {
        var anew = Story.agreed(worker, person, named.agency(), "IDENTITY");

        as(worker)
                .get("/v1/consents/{id}", consent)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("supersededBy", equalTo(anew.toString()));
        var told = OutboxProbe.events(consent);
        var ended = told.get(told.size() - 2);
        var mended = told.get(told.size() - 1);
        assertThat(ended.at("/data/why").asText()).isEqualTo("CATEGORY_ENDED");
        assertThat(mended.path("type").asText()).isEqualTo("consent.ended.v1");
        assertThat(mended.at("/data/successor").asText()).isEqualTo(anew.toString());
        assertThat(mended.path("version").asInt())
                .isGreaterThan(ended.path("version").asInt());
    }

    @Test
    void what_is_over_meanwhile_is_not_opened_again() {
        referrals.tell("referral.cancelled.v1", referral);

        Story.agreed(worker, person, named.agency(), "IDENTITY");

        read().statusCode(404);
        assertThat(latestGrant()).isEqualTo(grant);
    }

    @Test
    void a_service_that_was_finished_long_ago_is_not_opened_again() {
        referrals.tell("referral.completed.v1", referral);
        Staff.run(
                "update ended_referral set heard_at = heard_at - interval '8 days' where referral = ?", referral.id());

        Story.agreed(worker, person, named.agency(), "IDENTITY");

        assertThat(latestGrant()).isEqualTo(grant);
        read().statusCode(404);
    }

    @Test
    void whom_the_receiver_has_named_meanwhile_reads_and_nobody_before() {
        var dan = caseworker(named.agency());
        var renamed = new Referral(
                referral.id(), worker.agency(), named.agency(), consent, person, "\"%s\"".formatted(dan.id()));
        referrals.say(
                Referrals.event("referral.workers-changed.v1", renamed).replace("\"version\":1", "\"version\":2"));

        Story.agreed(worker, person, named.agency(), "IDENTITY");

        as(dan).get("/v1/persons/{id}", person).then().statusCode(200);
        read().statusCode(404);
    }

    @Test
    void what_was_withdrawn_as_a_whole_is_not_mended() {
        var anew = Story.agreed(worker, person, named.agency(), "IDENTITY");
        Story.withdrawn(worker, anew);

        Story.agreed(worker, person, named.agency(), "IDENTITY");

        read().statusCode(404);
    }

    @Test
    void an_acceptance_that_is_heard_only_now_opens_under_what_stands_now() {
        var late = Referral.of(consent, person, worker, caseworker(named.agency()));
        Story.agreed(worker, person, named.agency(), "IDENTITY");

        referrals.tell("referral.accepted.v1", late);
        referrals.tell("referral.accepted.v1", referral);

        Grants.seen(worker, late).body("items.live", contains(true));
        Grants.seen(worker, referral).body("items.live", contains(true));
    }

    private ValidatableResponse read() {
        return as(named).get("/v1/persons/{id}", person).then();
    }

    private UUID latestGrant() {
        return Grants.id(named, referral);
    }
}
