package org.punte.identity.emergency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Emergency;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.conflict.Stepping;
import org.punte.testing.Account;

/** A35: who stepped aside from somebody watches over no emergency opening of theirs; others of the agency do. */
@QuarkusTest
class EmergencyApartTest {
    @Inject
    Referrals referrals;

    @Test
    void A35_the_opening_is_another_supervisors() {
        var emergency = new Emergency();
        var lead = supervisor(emergency.agency());
        var deputy = supervisor(emergency.agency());
        var opening = emergency.opened();
        list(lead).body("items.id", contains(opening));

        stepsAside(lead, emergency);

        list(lead).body("items", empty());
        as(lead).get("/v1/emergency-openings/{id}", opening).then().statusCode(404);
        as(lead).post("/v1/emergency-openings/{id}/confirmation", opening)
                .then()
                .statusCode(404);
        list(deputy).body("items.id", contains(opening));
        as(deputy)
                .post("/v1/emergency-openings/{id}/confirmation", opening)
                .then()
                .statusCode(200);
    }

    private void stepsAside(Account who, Emergency from) {
        var referral =
                new Referral(UUID.randomUUID(), from.agency(), Network.agency(), UUID.randomUUID(), from.person(), "");
        referrals.say(Stepping.aside(referral, who).declared());
    }

    private static ValidatableResponse list(Account who) {
        return as(who).get("/v1/emergency-openings").then().statusCode(200);
    }
}
