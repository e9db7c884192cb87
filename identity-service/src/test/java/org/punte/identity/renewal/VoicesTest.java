package org.punte.identity.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** A small agency has named two supervisors of one partner: they are two people and one voice. */
@QuarkusTest
class VoicesTest {
    private final UUID small = Network.agency();
    private final Account admin = hired(small, "agency-admin");
    private final Account ana = hired(small, "caseworker");
    private final UUID partner = Network.agency();
    private final Account one = hired(partner, "supervisor");
    private final Account other = hired(partner, "supervisor");
    private final Account network = networkAdmin(Network.agency());

    @Test
    void two_of_one_other_agency_renew_nobodys_factor_and_one_of_the_own_agency_with_one_of_them_does() {
        named(one);
        named(other);
        var renewal = asked(one);

        refused(confirmed(other, renewal));
        confirmed(admin, renewal).statusCode(200);

        confirmed(other, asked(admin)).statusCode(200);
    }

    @Test
    void colleagues_of_a_network_administrator_are_one_voice_with_them() {
        named(one);

        refused(confirmed(hired(partner, "network-admin"), asked(one)));
        confirmed(network, asked(one)).statusCode(200);
    }

    @Test
    void what_was_asked_by_somebody_who_is_no_longer_named_is_not_done() {
        var naming = named(one);
        var renewal = asked(one);
        as(admin).post("/v1/second-persons/{id}/end", naming).then().statusCode(200);

        refused(confirmed(network, renewal));
    }

    @Test
    void whoever_was_named_is_among_those_who_are_told() {
        named(one);

        var told = OutboxProbe.events(UUID.fromString(asked(admin))).get(0).at("/data/named");

        assertThat(told.findValuesAsText("account")).containsExactly(one.id().toString());
        assertThat(told.findValuesAsText("agency")).containsExactly(partner.toString());
    }

    private String named(Account supervisor) {
        var id = as(admin)
                .body(Map.of("account", supervisor.id(), "agency", partner))
                .post("/v1/second-persons")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as(network).post("/v1/second-persons/{id}/approval", id).then().statusCode(200);
        return id;
    }

    private String asked(Account by) {
        return as(by).body(Map.of("account", ana.id(), "agency", small, "recognisedBy", "STAFF_CARD"))
                .post("/v1/factor-renewals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse confirmed(Account by, String renewal) {
        return as(by).body(Map.of("recognisedBy", "STAFF_CARD"))
                .post("/v1/factor-renewals/{id}/confirmation", renewal)
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("/problems/another-person-needed"));
    }
}
