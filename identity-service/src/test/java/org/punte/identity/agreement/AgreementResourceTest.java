package org.punte.identity.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.agreement.Agreements.confirmed;
import static org.punte.identity.agreement.Agreements.proposed;
import static org.punte.identity.agreement.Agreements.terms;
import static org.punte.identity.agreement.Agreements.today;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.RowLevelSecurity;

@QuarkusTest
class AgreementResourceTest {
    private final LocalDate nextYear = today().plusYears(1);
    private final Account admin = agencyAdmin(Network.agency());
    private final Account partner = agencyAdmin(Network.agency());

    @Test
    void what_one_enters_the_other_confirms() {
        var agreement = proposed(admin, partner.agency(), nextYear, "IDENTITY", "CONTACT");

        move(partner, agreement, "confirmation").statusCode(200).body("state", equalTo("CONFIRMED"));

        var told = OutboxProbe.events(agreement);
        assertThat(told).hasSize(3);
        assertThat(told.get(0).at("/data/state").asText()).isEqualTo("PROPOSED");
        assertThat(told.get(1).at("/data/agency").asText())
                .isEqualTo(partner.agency().toString());
        assertThat(told.get(2).at("/data/state").asText()).isEqualTo("CONFIRMED");
        assertThat(told.get(2).at("/data/agencies/1").asText())
                .isEqualTo(partner.agency().toString());
    }

    @Test
    void nobody_confirms_what_they_entered_themselves() {
        var agreement = proposed(admin, partner.agency(), nextYear, "IDENTITY");

        move(admin, agreement, "confirmation")
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-partner-confirms"));
        move(caseworker(partner.agency()), agreement, "confirmation").statusCode(403);
    }

    @Test
    void for_others_there_is_no_agreement() {
        var agreement = confirmed(admin, partner, nextYear, "IDENTITY");

        for (var stranger : Set.of(agencyAdmin(Network.agency()), caseworker(Network.agency()))) {
            as(stranger).get("/v1/agreements/{id}", agreement).then().statusCode(404);
            as(stranger).get("/v1/agreements").then().statusCode(200).body("items", empty());
        }
        move(agencyAdmin(Network.agency()), agreement, "termination").statusCode(404);
        as(networkAdmin(Network.agency()))
                .get("/v1/agreements/{id}", agreement)
                .then()
                .statusCode(403);
        assertThat(RowLevelSecurity.visibleTo(Network.agency().toString(), Set.of("agreement", "agreement_warning")))
                .containsEntry("agreement", 0L);
    }

    @Test
    void a_later_agreement_replaces_the_earlier_one() {
        var earlier = confirmed(admin, partner, nextYear, "IDENTITY");

        var later = confirmed(partner, admin, nextYear.plusYears(1), "CONTACT");

        as(admin).get("/v1/agreements?state=CONFIRMED").then().body("items.id", contains(later.toString()));
        as(caseworker(partner.agency()))
                .get("/v1/agreements/{id}", earlier)
                .then()
                .body("state", equalTo("REPLACED"));
        assertThat(OutboxProbe.types(earlier)).hasSize(4);
    }

    @Test
    void either_side_ends_it_and_what_has_ended_stays_so() {
        var agreement = confirmed(admin, partner, nextYear, "IDENTITY");

        move(admin, agreement, "termination").statusCode(200).body("state", equalTo("TERMINATED"));

        move(partner, agreement, "confirmation")
                .statusCode(409)
                .body("type", equalTo("/problems/agreement-move-not-allowed"));
        move(partner, agreement, "termination").statusCode(409);
    }

    @Test
    void dates_and_sides_must_make_sense() {
        propose(terms(admin.agency(), nextYear, "IDENTITY"))
                .statusCode(409)
                .body("type", equalTo("/problems/agreement-with-oneself"));
        propose(terms(UUID.randomUUID(), nextYear, "IDENTITY"))
                .statusCode(404)
                .body("type", equalTo("/problems/agency-not-found"));
        propose(terms(partner.agency(), today().minusDays(1), "IDENTITY"))
                .statusCode(400)
                .body("type", equalTo("/problems/agreement-dates-not-possible"));
        propose(terms(partner.agency(), nextYear)).statusCode(400);
        var ahead = terms(partner.agency(), nextYear, "IDENTITY");
        ahead.put("signedOn", today().plusDays(5).toString());
        propose(ahead).statusCode(400);
    }

    @Test
    void an_agency_on_probation_out_of_sight_is_no_partner() {
        var fresh = Network.probation("TL", Network.agency(), Network.agency());

        propose(terms(fresh, nextYear, "IDENTITY")).statusCode(404);
    }

    @Test
    void only_administrators_enter_agreements() {
        as(caseworker(admin.agency()))
                .body(terms(partner.agency(), nextYear, "IDENTITY"))
                .post("/v1/agreements")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse propose(Map<String, Object> terms) {
        return as(admin).body(terms).post("/v1/agreements").then();
    }

    private static ValidatableResponse move(Account who, UUID agreement, String move) {
        return as(who).post("/v1/agreements/{id}/{move}", agreement, move).then();
    }
}
