package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.drafted;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;

@QuarkusTest
class ReferralAccessTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = desk(agency());
    private final Account stranger = caseworker(agency());

    @Test
    void only_the_receiver_may_accept() {
        var id = sent(shelter, clinic);

        as(shelter)
                .body(workers(shelter))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-receiver-answers"));
        as(stranger)
                .body(workers(stranger))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/referral-not-found"));
    }

    @Test
    void only_the_sender_may_cancel() {
        var id = sent(shelter, caseworker(clinic.agency()));

        as(caseworker(clinic.agency()))
                .body(Map.of("reason", "OTHER"))
                .post("/v1/referrals/{id}/cancellation", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-sender"));
    }

    @Test
    void a_stranger_reads_the_same_as_for_an_id_that_is_not_there() {
        var id = sent(shelter, clinic);

        var foreign = as(stranger)
                .get("/v1/referrals/{id}", id)
                .then()
                .statusCode(404)
                .extract();
        var unknown = as(stranger)
                .get("/v1/referrals/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract();

        assertThat(foreign.<String>path("type")).isEqualTo(unknown.path("type"));
        as(stranger).get("/v1/referrals/{id}/timeline", id).then().statusCode(404);
    }

    @Test
    void a_draft_is_there_for_its_author_alone() {
        var id = drafted(shelter, clinic);

        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(200).body("status", equalTo("DRAFT"));
        as(caseworker(shelter.agency())).get("/v1/referrals/{id}", id).then().statusCode(404);
        as(clinic).get("/v1/referrals/{id}", id).then().statusCode(404);
        as(clinic)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(404);
        as(clinic).get("/v1/referrals/{id}/timeline", id).then().statusCode(404);
        as(shelter).get("/v1/referrals/drafts").then().body("items.id", hasItem(id.toString()));
        as(shelter).get("/v1/referrals/sent").then().body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void a_role_that_does_not_work_with_referrals_gets_nothing() {
        var admin = networkAdmin(clinic.agency());
        var id = sent(shelter, clinic);

        as(admin).get("/v1/referrals/{id}", id).then().statusCode(403);
        as(admin).get("/v1/referrals/received").then().statusCode(403);
        as(admin)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(403);
        as(clinic)
                .body(body(clinic, shelter.agency()))
                .post("/v1/referrals")
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_of_another_agency_can_be_named() {
        var id = sent(shelter, clinic);

        as(clinic)
                .body(workers(clinic, stranger))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/worker-not-of-this-agency"));
    }

    @Test
    void a_copy_that_is_old_moves_nothing() {
        var id = sent(shelter, clinic);
        as(clinic).post("/v1/referrals/{id}/acknowledgement", id).then().statusCode(200);

        as(clinic)
                .header("If-Match", "\"0\"")
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(412);
        as(clinic)
                .header("If-Match", "\"1\"")
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(200);
    }
}
