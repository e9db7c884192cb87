package org.punte.identity.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** A factor is the same at every agency: who has invited somebody does not take it from them, and who was blocked asks for nothing. */
@QuarkusTest
class StrangersTest {
    private final Account ana = hired(Network.agency(), "caseworker");
    private final Account invited = Staff.alsoAt(Network.agency(), ana.id(), "caseworker");
    private final Account admin = hired(invited.agency(), "agency-admin");
    private final Account supervisor = hired(invited.agency(), "supervisor");

    @Test
    void an_agency_that_has_invited_somebody_renews_nothing_of_theirs() {
        asked(admin, invited).statusCode(409).body("type", equalTo("/problems/never-signed-in-here"));

        as(ana).get("/v1/me").then().body("vaultClosedUntil", nullValue());
        assertThat(OutboxProbe.types(ana.id())).isEmpty();
    }

    @Test
    void it_may_once_they_have_come_to_it() {
        as(invited).get("/v1/me").then().statusCode(200);

        String id = asked(admin, invited).statusCode(201).extract().path("id");

        confirmed(supervisor, id).statusCode(200).body("state", equalTo("RENEWED"));
    }

    /** Else nobody could help somebody who changed from one agency to the other. */
    @Test
    void it_may_as_well_when_their_other_agency_has_let_them_go() {
        Staff.run(
                "update account set blocked = true, blocked_why = 'LEFT', blocked_at = now() where id = ? and agency = ?",
                ana.id(),
                ana.agency());

        asked(admin, invited).statusCode(201);
    }

    @Test
    void who_was_blocked_at_an_agency_of_their_own_has_asked_in_vain_for_another_one() {
        var keeper = hired(Network.agency(), "network-admin");
        String id = as(keeper)
                .body(Map.of("account", admin.id(), "recognisedBy", "STAFF_CARD", "agency", admin.agency()))
                .post("/v1/factor-renewals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Staff.run(
                "update account set blocked = true, blocked_why = 'SECURITY', blocked_at = now() where id = ?",
                keeper.id());

        confirmed(supervisor, id).statusCode(409).body("type", equalTo("/problems/account-blocked"));
    }

    private static ValidatableResponse asked(Account by, Account whom) {
        return as(by).body(asking(whom)).post("/v1/factor-renewals").then();
    }

    private static Map<String, Object> asking(Account whom) {
        return Map.of("account", whom.id(), "recognisedBy", "STAFF_CARD", "factor", "TOTP");
    }

    private static ValidatableResponse confirmed(Account by, String renewal) {
        return as(by).body(Map.of("recognisedBy", "KNOWN_PERSONALLY"))
                .post("/v1/factor-renewals/{id}/confirmation", renewal)
                .then();
    }
}
