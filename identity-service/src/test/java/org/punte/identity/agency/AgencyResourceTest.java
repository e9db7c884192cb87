package org.punte.identity.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.People.unknown;
import static org.punte.testing.Tokens.anonymous;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class AgencyResourceTest {
    private static final Map<String, Object> DIRECTORATE = Map.of(
            "name", "Direcția Iași",
            "kind", "CHILD_PROTECTION_DIRECTORATE",
            "county", "IS",
            "calendar",
                    Map.of(
                            "days",
                            List.of("MON", "FRI"),
                            "opens",
                            "09:00",
                            "closes",
                            "15:30",
                            "holidays",
                            List.of("2027-05-03")));

    @Inject
    Keycloak keycloak;

    @Inject
    AgencyJobs republishing;

    private final Account admin = networkAdmin(Network.agency());

    @Test
    void an_agency_is_made_here_and_in_keycloak_and_told_to_all() {
        var id = UUID.fromString(as(admin)
                .body(DIRECTORATE)
                .post("/v1/agencies")
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("status", equalTo("ACTIVE"))
                .body("zone", equalTo("Europe/Bucharest"))
                .body("calendar.opens", equalTo("09:00"))
                .extract()
                .path("id"));

        var organizations = keycloak.realm("punte").organizations().searchByAttribute("alias:" + id);
        assertThat(organizations)
                .singleElement()
                .satisfies(o -> assertThat(o.getAlias()).isEqualTo(id.toString()));
        var told = OutboxProbe.events(id);
        assertThat(told)
                .singleElement()
                .satisfies(
                        event -> assertThat(event.at("/data/kind").asText()).isEqualTo("CHILD_PROTECTION_DIRECTORATE"));
    }

    @Test
    void only_network_administrators_make_agencies() {
        as(agencyAdmin(admin.agency()))
                .body(DIRECTORATE)
                .post("/v1/agencies")
                .then()
                .statusCode(403);
        as(caseworker(admin.agency()))
                .body(DIRECTORATE)
                .post("/v1/agencies")
                .then()
                .statusCode(403);
        as(unknown(admin.agency()))
                .body(DIRECTORATE)
                .post("/v1/agencies")
                .then()
                .statusCode(403);
        anonymous().body(DIRECTORATE).post("/v1/agencies").then().statusCode(401);
    }

    @Test
    void a_zone_that_does_not_exist_is_refused() {
        as(admin)
                .body(Map.of("name", "Nowhere", "kind", "NGO", "zone", "Europe/Nowhere"))
                .post("/v1/agencies")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"));
    }

    @Test
    void everybody_reads_the_directory_and_may_filter_it() {
        var police = Network.agency(AgencyKind.POLICE);
        var reader = caseworker(Network.agency());

        as(reader).get("/v1/agencies/{id}", police).then().statusCode(200).body("kind", equalTo("POLICE"));
        as(reader).get("/v1/agencies?kind=POLICE&limit=1").then().body("items.id", contains(police.toString()));
        as(reader).get("/v1/agencies").then().body("items.id", hasItem(police.toString()));
        as(reader).get("/v1/agencies/{id}", UUID.randomUUID()).then().statusCode(404);
        as(reader).get("/v1/agencies?kind=NONE").then().statusCode(400);
    }

    @Test
    void the_present_state_of_all_is_told_again() {
        var agency = Network.agency();

        republishing.republish();

        assertThat(OutboxProbe.types(agency)).containsExactly("agency.changed.v1");
    }
}
