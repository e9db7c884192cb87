package org.punte.referrals.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.block;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;

/** Who of the team looks after a referral. */
@QuarkusTest
class ClaimTest {
    private final Account shelter = caseworker(agency());
    private final Account worker = desk(agency());
    private final Account colleague = caseworker(worker.agency());
    private final Account lead = supervisor(worker.agency());
    private UUID referral;

    @BeforeEach
    void one_lies_on_the_desk() {
        referral = sent(shelter, worker);
    }

    @Test
    void of_two_who_claim_one_wins() {
        claim(worker)
                .statusCode(200)
                .body("claimedBy", equalTo(worker.id().toString()))
                .header("ETag", "\"1\"");

        claim(colleague).statusCode(409).body("type", equalTo("/problems/already-claimed"));
        claim(worker).statusCode(200).header("ETag", "\"1\"");
        mine(worker).body("items.id", contains(referral.toString()));
        mine(colleague).body("items", empty());
    }

    @Test
    void of_many_at_the_same_moment_one_wins() {
        var team = Stream.generate(() -> caseworker(worker.agency())).limit(16).toList();

        var answers = team.stream()
                .map(member -> CompletableFuture.supplyAsync(() -> as(member).post("/v1/desk/{id}/claim", referral)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .toList();

        assertThat(answers).containsOnlyOnce(200).contains(409).isSubsetOf(200, 409);
    }

    @Test
    void what_is_given_back_is_there_for_others() {
        claim(worker).statusCode(200);
        as(colleague).post("/v1/desk/{id}/release", referral).then().statusCode(409);

        as(worker)
                .post("/v1/desk/{id}/release", referral)
                .then()
                .statusCode(200)
                .body("claimedBy", nullValue());

        claim(colleague).statusCode(200);
    }

    @Test
    void a_supervisor_hands_it_to_somebody_of_the_team() {
        claim(worker).statusCode(200);

        assign(colleague)
                .statusCode(200)
                .body("claimedBy", equalTo(colleague.id().toString()));

        mine(worker).body("items", empty());
        as(colleague)
                .body(Map.of("account", worker.id()))
                .post("/v1/desk/{id}/assignment", referral)
                .then()
                .statusCode(403);
        as(lead).header("If-Match", "\"1\"")
                .body(Map.of("account", worker.id()))
                .post("/v1/desk/{id}/assignment", referral)
                .then()
                .statusCode(412);
    }

    @Test
    void only_colleagues_who_work_with_people_can_be_chosen() {
        var gone = caseworker(worker.agency());
        block(gone);

        for (var other : List.of(shelter, gone, agencyAdmin(worker.agency()))) {
            assign(other).statusCode(409).body("type", equalTo("/problems/worker-not-of-this-agency"));
        }
        as(lead).body(Map.of("account", UUID.randomUUID()))
                .post("/v1/desk/{id}/assignment", referral)
                .then()
                .statusCode(409);
    }

    @Test
    void A32_what_a_blocked_account_looked_after_is_to_be_assigned() {
        var gone = caseworker(worker.agency());
        claim(gone).statusCode(200);

        block(gone);

        as(lead).get("/v1/desk?view=TO_ASSIGN")
                .then()
                .body("items.id", contains(referral.toString()))
                .body("items[0].claimedBy", nullValue())
                .body("items[0].left", equalTo(true))
                .body("counts.toAssign", equalTo(1))
                .body("counts.unclaimed", equalTo(0));
        claim(colleague).statusCode(200).body("left", equalTo(false));
    }

    @Test
    void A35_what_somebody_looked_after_who_steps_aside_is_there_for_others() {
        claim(worker).statusCode(200);

        as(worker).post("/v1/referrals/{id}/conflict", referral).then().statusCode(201);

        claim(colleague)
                .statusCode(200)
                .body("claimedBy", equalTo(colleague.id().toString()));
    }

    @Test
    void to_the_sender_and_to_strangers_there_is_no_desk() {
        for (var other : List.of(shelter, caseworker(agency()))) {
            claim(other).statusCode(404).body("type", equalTo("/problems/referral-not-found"));
        }
    }

    private ValidatableResponse claim(Account by) {
        return as(by).post("/v1/desk/{id}/claim", referral).then();
    }

    private ValidatableResponse assign(Account to) {
        return as(lead).body(Map.of("account", to.id()))
                .post("/v1/desk/{id}/assignment", referral)
                .then();
    }

    private static ValidatableResponse mine(Account reader) {
        return as(reader).get("/v1/desk?view=MINE").then().statusCode(200);
    }
}
