package org.punte.referrals.partysending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.referrals.Sisters.IF_POSSIBLE;
import static org.punte.referrals.Sisters.ONLY;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.RowLevelSecurity.visibleTo;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.referrals.AskedFilter;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.Sisters;
import org.punte.testing.Account;

/** People who belong together are sent in one step, through the gates of each. */
@QuarkusTest
class PartySendingTest {
    private final Account sender = caseworker(agency());
    private final Account shelter = caseworker(agency());

    @Inject
    NetworkNews news;

    private Sisters sisters() {
        return new Sisters(sender, shelter.agency());
    }

    @Test
    void A19_two_sisters_and_their_mother_are_three_referrals_and_one_party() {
        var sisters = sisters();

        var party = sisters.sent(ONLY);

        as(shelter)
                .get("/v1/parties/{id}", party)
                .then()
                .statusCode(200)
                .body("together", equalTo("ONLY"))
                .body("heads.adults", equalTo(1))
                .body("heads.childrenOrInDoubt", equalTo(2))
                .body("referrals", hasSize(3))
                .body("referrals.status", equalTo(List.of("SENT", "SENT", "SENT")));
        as(shelter)
                .get("/v1/referrals/{id}", sisters.referral(sisters.younger))
                .then()
                .body("party.id", equalTo(party.toString()))
                .body("party.together", equalTo("ONLY"))
                .body("party.heads.adults", equalTo(1))
                .body("envelope.ageBand", equalTo("CHILD_OR_IN_DOUBT"))
                .body("moves", not(hasItem("ACCEPTANCE")));
        assertThat(types(sisters.referral(sisters.mother))).containsExactly("referral.sent.v1");
    }

    @Test
    void a_day_that_is_over_is_nobodys_in_particular() {
        var body = sisters().body(ONLY);
        body.put("envelope", Map.of("region", "IS", "neededBy", "2026-01-02"));

        as(sender)
                .body(body)
                .post("/v1/parties")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/date-in-the-past"))
                .body("$", not(hasKey("person")));
    }

    @Test
    void A19_what_the_receiver_is_told_of_a_party_names_nobody() {
        var sisters = sisters();

        var party = sisters.sent(IF_POSSIBLE);

        var told = events(party);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("type").asText()).isEqualTo("party.sent.v1");
        assertThat(told.get(0).at("/data/referrals")).hasSize(3);
        var seen = as(shelter).get("/v1/parties/{id}", party).asString()
                + as(shelter).get("/v1/referrals/received").asString()
                + told;
        for (var person : List.of(sisters.mother, sisters.elder, sisters.younger))
            assertThat(seen).doesNotContain(person.toString());
    }

    @Test
    void safety25_one_who_may_not_be_sent_keeps_all_of_them_here_and_is_named_to_the_sender() {
        var sisters = sisters();
        sisters.agrees(sisters.elder, UUID.randomUUID());

        sisters.send(ONLY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"))
                .body("person", equalTo(sisters.elder.toString()));

        as(sender).get("/v1/referrals/sent").then().body("items", empty());
        as(shelter).get("/v1/referrals/received").then().body("items", empty());
        assertThat(visibleTo(sender.agency().toString(), Set.of("party"))).containsEntry("party", 0L);
    }

    @Test
    void safety25_consent_is_each_persons_own() {
        var sisters = sisters();
        sisters.agrees(sisters.younger, Rows.consent(sisters.elder, sender.agency(), shelter.agency()));

        sisters.send(ONLY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"))
                .body("person", equalTo(sisters.younger.toString()));
    }

    @Test
    void safety25_a_party_with_a_suspected_parent_is_refused_without_saying_who() {
        var sisters = sisters();
        sisters.identityAnswers("200 {\"possible\": false}");

        var refusal = sisters.send(ONLY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/party-not-possible"))
                .extract()
                .asString();

        assertThat(refusal).doesNotContain(sisters.mother.toString());
        assertThat(AskedFilter.inTransaction(sisters.mother + "/party-check")).containsExactly(false);
        as(sender).get("/v1/referrals/sent").then().body("items", empty());
    }

    @Test
    void safety25_what_cannot_be_found_out_is_never_a_yes() {
        var sisters = sisters();
        sisters.identityAnswers("500 {}");

        sisters.send(ONLY).then().statusCode(503).body("type", equalTo("/problems/party-not-verifiable"));

        as(sender).get("/v1/referrals/sent").then().body("items", empty());
    }

    @Test
    void somebody_to_whom_one_is_not_assigned_is_as_if_not_there() {
        var sisters = sisters();
        sisters.identityAnswers("404 {}");

        sisters.send(ONLY).then().statusCode(404).body("type", equalTo("/problems/party-member-not-found"));
    }

    @Test
    void nobody_is_twice_in_a_party_and_nobody_alone() {
        var sisters = sisters();
        var body = sisters.body(ONLY);
        @SuppressWarnings("unchecked")
        var members = (List<Map<String, Object>>) body.get("members");

        for (var wrong : List.of(List.of(members.get(0)), List.of(members.get(0), members.get(0)))) {
            body.put("members", wrong);
            as(sender).body(body).post("/v1/parties").then().statusCode(400);
        }
        var nine = new ArrayList<>(Stream.generate(
                        () -> Map.of("person", UUID.randomUUID(), "consent", UUID.randomUUID(), "ageBand", "ADULT"))
                .limit(9)
                .toList());
        body.put("members", nine);
        as(sender).body(body).post("/v1/parties").then().statusCode(400);
    }

    @Test
    void what_keeps_one_referral_from_an_agency_keeps_a_party_from_it() {
        var sisters = sisters();
        news.agency(shelter.agency(), 1, "SUSPENDED");

        sisters.send(ONLY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/receiver-not-active"))
                .body("person", notNullValue());
    }

    @Test
    void the_same_key_makes_one_party() {
        var sisters = sisters();
        var key = UUID.randomUUID().toString();
        var body = sisters.body(ONLY);

        var first = as(sender).header("Idempotency-Key", key).body(body).post("/v1/parties");
        var again = as(sender).header("Idempotency-Key", key).body(body).post("/v1/parties");

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        as(sender).get("/v1/referrals/sent").then().body("items", hasSize(3));
    }

    @Test
    void a_referral_that_is_sent_alone_has_no_party() {
        var id = Refer.sent(sender, shelter);

        var view = as(shelter).get("/v1/referrals/{id}", id).asString();

        assertThat(view).doesNotContain("party");
    }

    @Test
    void another_agency_sees_no_party_and_a_colleague_of_the_sender_does() {
        var party = sisters().sent(ONLY);
        var stranger = caseworker(agency());

        as(stranger).get("/v1/parties/{id}", party).then().statusCode(404);
        as(caseworker(sender.agency())).get("/v1/parties/{id}", party).then().statusCode(200);

        assertThat(visibleTo(stranger.agency().toString(), Set.of("party"))).containsEntry("party", 0L);
        assertThat(visibleTo(shelter.agency().toString(), Set.of("party"))).containsEntry("party", 1L);
    }
}
