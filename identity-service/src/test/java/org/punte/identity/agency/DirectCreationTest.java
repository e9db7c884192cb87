package org.punte.identity.agency;

import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;

@QuarkusTest
@TestProfile(DirectCreationTest.InEarnest.class)
class DirectCreationTest {
    /** As it is where nobody says otherwise. */
    public static class InEarnest implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("identity.agency.direct-creation", "false");
        }
    }

    @Test
    void outside_demonstrations_no_agency_comes_without_approval() {
        as(networkAdmin(Network.agency()))
                .body(Map.of("name", "Fundația de pe hârtie", "kind", "NGO"))
                .post("/v1/agencies")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/direct-creation-off"));
    }
}
