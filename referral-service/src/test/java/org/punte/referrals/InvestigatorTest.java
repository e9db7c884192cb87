package org.punte.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;

/** Somebody who investigates asks whether a person is here. Nothing in this service answers. */
@QuarkusTest
class InvestigatorTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final Account officer =
            account(agency(), "caseworker", "supervisor", "desk", "agency-admin", "analyst", "auditor");
    private final UUID person = UUID.randomUUID();
    private UUID known;

    @Inject
    NetworkNews news;

    @BeforeEach
    void she_is_in_the_shelter() {
        var consent = Rows.consent(person, shelter.agency(), clinic.agency());
        known = Refer.sent(shelter, Refer.body(person, clinic.agency(), consent));
        as(clinic)
                .body(Refer.workers(clinic))
                .post("/v1/referrals/{id}/acceptance", known)
                .then()
                .statusCode(200);
        news.agency(officer.agency(), 1, "ACTIVE");
    }

    @Test
    void A47_a_referral_of_hers_is_answered_like_one_that_never_was() {
        List<Function<UUID, Response>> questions = List.of(
                id -> as(officer).get("/v1/referrals/{id}", id),
                id -> as(officer).get("/v1/referrals/{id}/timeline", id),
                id -> as(officer).get("/v1/desk/{id}", id),
                id -> as(officer).post("/v1/desk/{id}/claim", id),
                id -> as(officer).post("/v1/referrals/{id}/conflict", id),
                id -> as(officer).post("/v1/referrals/{id}/acknowledgement", id),
                id -> as(officer).body(Refer.workers(officer)).post("/v1/referrals/{id}/workers", id),
                id -> as(officer).body(Map.of("reason", "OTHER")).post("/v1/referrals/{id}/cancellation", id));

        for (var question : questions) {
            assertThat(said(question, known)).isEqualTo(said(question, UUID.randomUUID()));
        }
    }

    @Test
    void A47_no_list_count_or_figure_changes_because_she_is_here() {
        for (var list : List.of(
                "/v1/referrals/received",
                "/v1/referrals/sent",
                "/v1/referrals/unassigned",
                "/v1/desk",
                "/v1/conflicts")) {
            as(officer).get(list).then().statusCode(200).body("items", empty());
            as(officer).get(list + "?person=" + person).then().body("items", empty());
        }
        as(officer).get("/v1/desk").then().body("counts.all", equalTo(0));
        var today = LocalDate.now(ZoneId.of("Europe/Bucharest"));
        var figures = "/v1/statistics/own?from=%s&until=%s".formatted(today, today);
        as(supervisor(shelter.agency())).get(figures).then().body("sent.referrals", equalTo(1));
        as(officer)
                .get(figures)
                .then()
                .statusCode(200)
                .body("sent.referrals", equalTo(0))
                .body("received.referrals", equalTo(0));
    }

    @Test
    void A47_asking_for_her_by_her_id_or_under_her_consent_is_refused_like_asking_for_nobody() {
        var hers = Rows.consent(person, shelter.agency(), clinic.agency(), LocalDate.of(2100, 1, 1));

        var forHer = asked(person, hers);
        var forNobody = asked(UUID.randomUUID(), UUID.randomUUID());

        assertThat(forHer.path("type").toString()).isEqualTo(forNobody.path("type"));
        assertThat(forHer.statusCode()).isEqualTo(409);
    }

    private Response asked(UUID whom, UUID consent) {
        return as(officer).body(Refer.body(whom, clinic.agency(), consent)).post("/v1/referrals");
    }

    /** Everything but the id that was asked for and the number of the request. */
    private static Map<String, Object> said(Function<UUID, Response> question, UUID id) {
        var answer = question.apply(id);
        Map<String, Object> said = new HashMap<>(answer.jsonPath().getMap(""));
        said.remove("requestId");
        said.replaceAll((member, value) -> String.valueOf(value).replace(id.toString(), "id"));
        assertThat(answer.statusCode()).isEqualTo(404);
        return said;
    }
}
