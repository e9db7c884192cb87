package org.punte.identity.network;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;

/** Who administers both the network and an agency begins and ends things at that agency alone. */
@QuarkusTest
class SeveralRolesTest {
    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account both = hired(Network.agency(), "agency-admin", "network-admin");

    @Test
    void another_agencys_mail_domain_is_not_theirs_to_remove() {
        var domain = "a%s.example".formatted(UUID.randomUUID());
        var id = made("/v1/mail-domains", Map.of("domain", domain));
        // as second person they may agree to it
        as(both).post("/v1/mail-domains/{id}/approval", id).then().statusCode(200);

        as(both).post("/v1/mail-domains/{id}/removal", id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/mail-domain-not-found"));

        as(admin)
                .get("/v1/mail-domains")
                .then()
                .body("items.find { it.id == '%s' }.state".formatted(id), equalTo("ALLOWED"));
        as(admin).post("/v1/mail-domains/{id}/removal", id).then().statusCode(200);
    }

    @Test
    void another_agencys_second_person_is_not_theirs_to_end() {
        var partner = hired(Network.agency(), "supervisor");
        var grant = made(
                "/v1/role-grants",
                Map.of("account", hired(agency, "caseworker").id(), "roles", new String[] {"supervisor"}));
        var id = made("/v1/second-persons", Map.of("account", partner.id(), "agency", partner.agency()));
        as(both).post("/v1/second-persons/{id}/approval", id).then().statusCode(200);

        as(both).post("/v1/second-persons/{id}/end", id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/second-person-not-found"));

        as(partner).get("/v1/role-grants/pending").then().body("items.id", hasItem(grant));
        as(admin).post("/v1/second-persons/{id}/end", id).then().statusCode(200);
    }

    private String made(String address, Map<String, ?> body) {
        return as(admin)
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
