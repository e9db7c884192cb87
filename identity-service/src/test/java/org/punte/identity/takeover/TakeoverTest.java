package org.punte.identity.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
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

/** The case went to another agency: what was known of the person comes into its own record. */
@QuarkusTest
class TakeoverTest {
    @Inject
    Referrals referrals;

    private final Account here = caseworker(Network.agency());
    private final Account there = caseworker(Network.agency());
    private UUID person;
    private UUID consent;
    private Referral transfer;

    @BeforeEach
    void somebody_moves() {
        person = Story.registered(here);
        consent = Story.agreed(here, person, there.agency(), "IDENTITY");
        transfer = Referral.of(consent, person, here, there);
    }

    @Test
    void A22_the_new_owner_goes_on_when_the_grant_ends() {
        referrals.tellTransfer(transfer);

        var own = take(there).statusCode(200).extract().<String>path("person");

        assertThat(own).isNotEqualTo(person.toString());
        Story.withdrawn(here, consent);
        as(there).get("/v1/persons/{id}", person).then().statusCode(404);
        as(there)
                .get("/v1/persons/{id}", own)
                .then()
                .statusCode(200)
                .body("givenName", equalTo(Story.GIVEN_NAME))
                .body("familyName", equalTo(Story.FAMILY_NAME));
        as(there).get("/v1/persons/{id}/names", own).then().body("items.source", hasItem("OTHER_AGENCY"));
    }

    @Test
    void A22_only_what_the_person_agreed_to_comes_along() {
        referrals.tellTransfer(transfer);

        var own = take(there).extract().<String>path("person");

        as(there).get("/v1/persons/{id}", own).then().body("phone", nullValue()).body("languages", nullValue());
    }

    @Test
    void safety1_what_the_new_owner_heard_itself_stays() {
        referrals.tellTransfer(transfer);
        var own = grant().at("/data/receiverPerson").asText();
        as(there)
                .header("If-Match", "\"0\"")
                .body(Map.of("givenName", "Luminita-Brandusa"))
                .patch("/v1/persons/{id}", own)
                .then()
                .statusCode(200);

        take(there).statusCode(200);
        take(there).statusCode(200);

        as(there)
                .get("/v1/persons/{id}", own)
                .then()
                .body("givenName", equalTo("Luminita-Brandusa"))
                .body("familyName", equalTo(Story.FAMILY_NAME))
                .body("aliases", nullValue());
    }

    @Test
    void A22_it_is_read_under_the_grant_and_the_old_owner_sees_that_in_the_ledger() {
        referrals.tellTransfer(transfer);

        take(there).statusCode(200);

        as(here).get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items.findAll { it.consent == '%s' }.reader".formatted(consent), contains("ENTITLED_AGENCY"));
        as(here).get("/v1/persons/{id}", person).then().statusCode(200).body("familyName", equalTo(Story.FAMILY_NAME));
    }

    @Test
    void an_ordinary_referral_takes_nothing_over() {
        referrals.tell("referral.accepted.v1", transfer);

        take(there).statusCode(404).body("type", equalTo("/problems/takeover-not-found"));

        assertThat(grant().at("/data/transfer").asBoolean()).isFalse();
    }

    @Test
    void A22_after_the_persons_no_nothing_is_taken_over_any_more() {
        referrals.tellTransfer(transfer);
        assertThat(grant().at("/data/transfer").asBoolean()).isTrue();

        Story.withdrawn(here, consent);

        take(there).statusCode(404);
    }

    @Test
    void others_of_both_agencies_find_nothing() {
        referrals.tellTransfer(transfer);

        for (var other : new Account[] {caseworker(there.agency()), supervisor(there.agency()), here})
            take(other).statusCode(404);
    }

    private JsonNode grant() {
        return OutboxProbe.events(Grants.id(there, transfer)).get(0);
    }

    private ValidatableResponse take(Account who) {
        return as(who).post("/v1/referrals/{id}/person-takeover", transfer.id()).then();
    }
}
