package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.AtOnce;
import org.punte.testing.Account;

/** Many at once, over HTTP, on a real database. */
@QuarkusTest
class ParallelTest {
    private static final int MANY = 50;

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Test
    void A39_fifty_acceptances_have_one_winner() throws Exception {
        var id = sent(shelter, clinic);
        var body = workers(clinic);

        var answers = AtOnce.times(MANY, () -> as(clinic).body(body).post("/v1/referrals/{id}/acceptance", id));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).hasSize(MANY - 1);
        assertThat(types(id)).containsExactly("referral.sent.v1", "referral.accepted.v1");
    }

    @Test
    void the_same_key_fifty_times_makes_one_referral() throws Exception {
        var body = body(shelter, clinic.agency());
        var key = UUID.randomUUID().toString();

        var answers = AtOnce.times(
                MANY,
                () -> as(shelter).header("Idempotency-Key", key).body(body).post("/v1/referrals"));

        // a twin that waited too long is told to come again; nobody is told that there is a second referral
        assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .extracting(answer -> answer.path("id"))
                .containsOnly(onlyOneOf(shelter));
    }

    @Test
    void an_acceptance_that_is_sent_again_is_answered_again() {
        var id = sent(shelter, clinic);
        var key = UUID.randomUUID().toString();

        var first = as(clinic)
                .header("Idempotency-Key", key)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", id);
        var again = as(clinic)
                .header("Idempotency-Key", key)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", id);

        assertThat(List.of(first.statusCode(), again.statusCode())).containsExactly(200, 200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(types(id)).containsExactly("referral.sent.v1", "referral.accepted.v1");
    }

    private static String onlyOneOf(Account sender) {
        List<String> ids = as(sender).get("/v1/referrals/sent").then().extract().path("items.id");
        assertThat(ids).hasSize(1);
        return ids.get(0);
    }
}
