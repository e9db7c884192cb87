package org.punte.identity.colleague;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.People;

@QuarkusTest
class FormerColleagueTest {
    private final UUID agency = Network.agency();
    private final Account ana = hired(agency, "caseworker");
    private final Account vlad = hired(agency, "caseworker");

    @Test
    void who_left_has_a_name_in_old_records_and_is_picked_nowhere() {
        as(vlad).get("/v1/former-colleagues").then().statusCode(200).body("items", empty());

        as(hired(agency, "agency-admin"))
                .body(Map.of("reason", "LEFT"))
                .post("/v1/accounts/{id}/block", ana.id())
                .then()
                .statusCode(200);

        as(vlad).get("/v1/former-colleagues")
                .then()
                .body("items.account", contains(ana.id().toString()))
                .body("items[0].name", equalTo("Ana " + ana.id()))
                .body("items[0].roles", empty());
        as(hired(Network.agency(), "caseworker"))
                .get("/v1/former-colleagues")
                .then()
                .body("items", empty());
        as(People.system(agency, "referrals:answer"))
                .get("/v1/former-colleagues")
                .then()
                .statusCode(403);
    }
}
