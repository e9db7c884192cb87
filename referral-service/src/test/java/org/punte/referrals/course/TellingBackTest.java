package org.punte.referrals.course;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

/** What of a receiver's words about somebody whom it has met reaches the sender. */
@QuarkusTest
class TellingBackTest {
    private static final String WORDS = "Two of three nights";

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @ParameterizedTest
    @CsvSource({"completion, outcome, SERVICE_PARTLY", "non-delivery, reason, NO_SHOW", "return, reason, NO_CAPACITY"})
    void A6_words_go_back_with_the_persons_yes_alone(String move, String member, String code) {
        var id = accepted(shelter, clinic);

        for (var unasked : List.<Map<String, Object>>of(
                Map.of(member, code, "remark", WORDS), Map.of(member, code, "remark", WORDS, "personAgrees", false)))
            as(clinic)
                    .body(unasked)
                    .post("/v1/referrals/{id}/" + move, id)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/telling-back-not-agreed"))
                    .body("errors.field", contains("personAgrees"));
        move(clinic, id, move, Map.of(member, code, "remark", WORDS, "personAgrees", true));

        reads(shelter, id);
        reads(clinic, id);
        readsNothing(caseworker(shelter.agency()), id);
    }

    @Test
    void A6_what_was_told_back_closes_with_the_consent_and_goes_on_under_the_next() {
        var referral = body(shelter, clinic.agency());
        var consent = (UUID) referral.get("consent");
        var id = sent(shelter, referral);
        move(clinic, id, "acceptance", workers(clinic));
        move(clinic, id, "completion", Map.of("outcome", "SERVICE_PARTLY", "remark", WORDS, "personAgrees", true));

        Rows.ended(consent, null);

        readsNothing(shelter, id);
        as(shelter).get("/v1/referrals/{id}", id).then().body("outcome", equalTo("SERVICE_PARTLY"));
        reads(clinic, id);

        Rows.ended(consent, Rows.consent((UUID) referral.get("person"), shelter.agency(), clinic.agency()));

        reads(shelter, id);
    }

    @Test
    void A6_what_was_told_back_is_for_an_author_who_works_with_the_person_still() {
        var referral = body(shelter, clinic.agency());
        var id = sent(shelter, referral);
        move(clinic, id, "acceptance", workers(clinic));
        move(clinic, id, "completion", Map.of("outcome", "SERVICE_PARTLY", "remark", WORDS, "personAgrees", true));
        reads(shelter, id);

        Rows.works((UUID) referral.get("person"), caseworker(shelter.agency()));

        readsNothing(shelter, id);
        as(shelter).get("/v1/referrals/{id}", id).then().body("outcome", equalTo("SERVICE_PARTLY"));
    }

    @Test
    void what_was_entered_in_error_tells_nothing_back() {
        var id = accepted(shelter, clinic);
        move(clinic, id, "completion", Map.of("outcome", "SERVICE_PARTLY", "remark", WORDS, "personAgrees", true));

        move(supervisor(shelter.agency()), id, "error", Map.of("reason", "WRONG_PERSON"));

        readsNothing(shelter, id);
        reads(clinic, id);
    }

    private static void reads(Account who, UUID id) {
        timeline(who, id).body("items.remark", hasItem(WORDS));
    }

    private static void readsNothing(Account who, UUID id) {
        timeline(who, id).body("items.remark.findAll { it != null }.size()", equalTo(0));
    }

    private static ValidatableResponse timeline(Account who, UUID id) {
        return as(who).get("/v1/referrals/{id}/timeline", id).then().statusCode(200);
    }
}
