package org.punte.identity.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Databases;

@QuarkusTest
@TestProfile(SecondAgencyTest.FoundedByTwo.class)
class SecondAgencyTest {
    /** Two agencies found the network, so that they can let others in. Agencies come by application alone. */
    public static class FoundedByTwo implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "identity.agency.direct-creation", "false",
                    "identity.bootstrap.second.agency-name", "Second Agency",
                    "identity.bootstrap.second.admin-email", "founder@second.example",
                    "identity.bootstrap.second.admin-password", "only for this second test");
        }
    }

    @Inject
    Founding founding;

    @Test
    void a_network_is_founded_by_two() throws Exception {
        Network.asOwner("truncate agency cascade");

        assertThat(founding.foundIfEmpty()).isTrue();
        assertThat(founding.foundIfEmpty()).isFalse();

        assertThat(administrators()).isEqualTo(2);
    }

    @Test
    void a_lonely_first_agency_gets_its_second_later() throws Exception {
        Network.asOwner("truncate agency cascade");
        Network.agency();

        assertThat(founding.foundIfEmpty()).isTrue();
        assertThat(founding.foundIfEmpty()).isFalse();

        assertThat(administrators()).isEqualTo(1);
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

    private static long administrators() throws Exception {
        try (var connection = Databases.everything();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select count(distinct agency) from account where 'network-admin' = any (roles)")) {
            row.next();
            return row.getLong(1);
        }
    }
}
