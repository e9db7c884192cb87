package org.punte.identity.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.IdentificationStory.made;
import static org.punte.identity.IdentificationStory.situation;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.RowLevelSecurity;

@QuarkusTest
class SituationResourceTest {
    private static final String OF_PERSON = "/v1/persons/{id}/situations";
    private static final String SUMMARY = "/v1/persons/{id}/situation-summary";

    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account receiver = hired(Network.agency(), "caseworker");
    private UUID person;

    @Inject
    Referrals referrals;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @Test
    void several_situations_each_with_its_fuzzy_dates_and_one_main_form() {
        made(worker, OF_PERSON, person, situation());
        made(worker, OF_PERSON, person, situation());

        as(worker)
                .get(OF_PERSON, person)
                .then()
                .body("items", hasSize(2))
                .body("items[0].codes.from.precision", equalTo("YEAR"))
                .body("items[0].words.livingConditions", equalTo("Dormitoare-de-scândură"));
        as(worker)
                .body(Map.of("codes", Map.of("forms", List.of("FORCED_BEGGING"), "mainForm", "FORCED_LABOUR")))
                .post(OF_PERSON, person)
                .then()
                .statusCode(400);
        as(worker)
                .body(Map.of(
                        "codes",
                        Map.of(
                                "forms",
                                List.of("FORCED_BEGGING"),
                                "mainForm",
                                "FORCED_BEGGING",
                                "from",
                                Map.of("precision", "AGE_AT"))))
                .post(OF_PERSON, person)
                .then()
                .statusCode(400);
    }

    @Test
    void more_is_told_later_and_who_did_it_stands_apart() {
        var id = made(worker, OF_PERSON, person, situation());
        var exploiters =
                Map.of("exploiters", List.of(Map.of("roles", List.of("RECRUITER"), "names", "Nea-Gicuțulescu")));

        as(worker)
                .header("If-Match", "\"0\"")
                .body(situation())
                .put("/v1/situations/{id}", id)
                .then()
                .statusCode(200);
        as(worker)
                .header("If-Match", "\"1\"")
                .body(exploiters)
                .put("/v1/situations/{id}/exploiters", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));

        as(worker).get("/v1/situations/{id}", id).then().body(not(containsString("Gicuțulescu")));
        as(worker)
                .get("/v1/situations/{id}/exploiters", id)
                .then()
                .body("exploiters[0].names", equalTo("Nea-Gicuțulescu"));
        as(worker).get("/v1/persons/{id}/accesses", person).then().body("items[0].categories", contains("RISK"));
    }

    @Test
    void under_a_covering_grant_the_named_worker_reads_codes_and_no_words() {
        made(worker, OF_PERSON, person, situation());
        var id = made(worker, OF_PERSON, person, situation());
        var consent = Story.agreed(worker, person, receiver.agency(), "EXPLOITATION_SUMMARY");
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, receiver));

        as(receiver)
                .get(SUMMARY, person)
                .then()
                .statusCode(200)
                .body("situations[0].mainForm", equalTo("FORCED_LABOUR"))
                .body("situations[0].countries", contains("IT", "RO"))
                .body("situations[0].acrossBorders", equalTo(true))
                .body(not(containsString("scândură")))
                .body(not(containsString("2024-01-01")));
        as(receiver).get("/v1/situations/{id}", id).then().statusCode(404);
        as(receiver).get("/v1/situations/{id}/exploiters", id).then().statusCode(404);
        assertThat(RowLevelSecurity.visibleTo(
                        receiver.agency(), receiver.id(), Set.of("situation", "situation_detail", "encounter")))
                .containsEntry("situation", 2L)
                .containsEntry("situation_detail", 0L);
        as(worker).get("/v1/persons/{id}/accesses", person).then().body("items.reader", hasItem("ENTITLED_AGENCY"));

        Story.withdrawn(worker, consent);
        as(receiver).get(SUMMARY, person).then().statusCode(404);
    }

    @Test
    void a_grant_for_something_else_opens_nothing_of_it() {
        made(worker, OF_PERSON, person, situation());
        var consent = Story.agreed(worker, person, receiver.agency(), "IDENTITY");
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, receiver));

        as(receiver)
                .get(SUMMARY, person)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/situation-summary-not-found"));
        assertThat(RowLevelSecurity.visibleTo(receiver.agency(), receiver.id(), Set.of("situation")))
                .containsEntry("situation", 0L);
    }

    @Test
    void A37_an_administrator_of_the_agency_opens_nothing_of_what_was_told() {
        var id = made(worker, OF_PERSON, person, situation());
        var admin = hired(worker.agency(), "agency-admin");

        as(admin).get("/v1/situations/{id}", id).then().statusCode(403);
        as(admin).get(SUMMARY, person).then().statusCode(403);
    }
}
