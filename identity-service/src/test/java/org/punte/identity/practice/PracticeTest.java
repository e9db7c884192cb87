package org.punte.identity.practice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;

/** Safety 28: on probation an agency works in a sandbox, under the eyes of its sponsors. */
@QuarkusTest
class PracticeTest {
    private final Account sponsor = hired(Network.agency(), "caseworker");
    private final UUID fresh = Network.probation("VS", sponsor.agency(), Network.agency());
    private final Account newcomer = hired(fresh, "caseworker");

    @Inject
    Referrals referrals;

    @Test
    void whomever_an_agency_on_probation_registers_is_a_practice_record() {
        var person = Story.registered(newcomer);

        as(newcomer).get("/v1/persons/{id}", person).then().body("practice", equalTo(true));
        talk(newcomer, person, sponsor.agency()).statusCode(201);
    }

    @Test
    void a_sponsor_sends_practice_and_nobody_real() {
        var real = Story.registered(sponsor);
        var practice = practice();

        talk(sponsor, real, fresh).statusCode(409).body("type", equalTo("/problems/receiver-not-possible"));
        var consent = UUID.fromString(
                talk(sponsor, practice, fresh).statusCode(201).extract().path("consents[0].id"));
        referrals.tell("referral.accepted.v1", Referral.of(consent, practice, sponsor, newcomer));
        as(newcomer).get("/v1/persons/{id}", practice).then().statusCode(200).body("givenName", notNullValue());
    }

    @Test
    void practice_is_sent_to_nobody_who_could_take_it_for_somebody() {
        talk(sponsor, practice(), Network.agency())
                .statusCode(409)
                .body("type", equalTo("/problems/receiver-not-possible"));
    }

    @Test
    void whatever_was_agreed_before_nobody_on_probation_reads_who_somebody_real_is() {
        var other = hired(Network.agency(), "caseworker");
        var real = Story.registered(sponsor);
        var consent = Story.agreed(sponsor, real, other.agency(), "IDENTITY");
        referrals.tell("referral.accepted.v1", Referral.of(consent, real, sponsor, other));
        as(other).get("/v1/persons/{id}", real).then().statusCode(200);

        Network.asOwner(
                "update agency set status = 'PROBATION', county = 'VS', sponsors = array[?, ?]::uuid[] where id = ?",
                sponsor.agency(),
                Network.agency(),
                other.agency());

        as(other).get("/v1/persons/{id}", real).then().statusCode(404);
    }

    @Test
    void a_record_stays_what_it_was_registered_as() {
        var practice = practice();

        assertThatThrownBy(() -> Staff.run("update person set practice = false where id = ?", practice))
                .hasMessageContaining("stays what it was registered as");
    }

    private UUID practice() {
        var body = Story.somebody();
        body.put("practice", true);
        String id = as(sponsor)
                .body(body)
                .post("/v1/persons")
                .then()
                .statusCode(201)
                .body("practice", equalTo(true))
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private static ValidatableResponse talk(Account worker, UUID person, UUID receiver) {
        Map<String, Object> body = Story.agreeing(receiver, "IDENTITY");
        return as(worker)
                .body(body)
                .post("/v1/persons/{id}/conversations", person)
                .then();
    }
}
