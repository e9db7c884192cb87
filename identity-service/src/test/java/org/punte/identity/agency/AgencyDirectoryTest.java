package org.punte.identity.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;

@QuarkusTest
class AgencyDirectoryTest {
    @Inject
    AgencyDirectory directory;

    private final UUID sponsor = Network.agency();
    private final UUID otherSponsor = Network.agency();
    private final UUID neighbour = Network.agencyIn("VS");
    private final UUID stranger = Network.agencyIn("TM");
    private final UUID fresh = Network.probation("VS", sponsor, otherSponsor);

    @Test
    void on_probation_an_agency_is_known_to_its_county_and_its_sponsors_alone() {
        for (var knowing : new UUID[] {sponsor, otherSponsor, neighbour, fresh}) {
            var reader = caseworker(knowing);
            as(reader).get("/v1/agencies/{id}", fresh).then().statusCode(200);
            as(reader).get("/v1/agencies?status=PROBATION").then().body("items.id", hasItem(fresh.toString()));
        }
        var reader = caseworker(stranger);
        as(reader).get("/v1/agencies/{id}", fresh).then().statusCode(404);
        as(reader).get("/v1/agencies?status=PROBATION").then().body("items.id", not(hasItem(fresh.toString())));
        as(networkAdmin(stranger)).get("/v1/agencies/{id}", fresh).then().statusCode(200);
    }

    @Test
    void on_probation_an_agency_sees_its_county_and_its_sponsors_alone() {
        var reader = caseworker(fresh);

        as(reader).get("/v1/agencies/{id}", stranger).then().statusCode(404);
        as(reader).get("/v1/agencies/{id}", sponsor).then().statusCode(200);
        as(reader)
                .get("/v1/agencies?limit=100")
                .then()
                .body("items.id", hasItems(neighbour.toString(), sponsor.toString(), fresh.toString()))
                .body("items.id", not(hasItem(stranger.toString())));
    }

    @Test
    void who_has_left_is_no_longer_listed_but_history_keeps_the_name() {
        var gone = Network.agencyIn("VS");
        Network.asOwner("update agency set status = 'DEACTIVATED' where id = ?", gone);
        var reader = caseworker(neighbour);

        as(reader).get("/v1/agencies?limit=100").then().body("items.id", not(hasItem(gone.toString())));
        as(reader)
                .get("/v1/agencies/{id}", gone)
                .then()
                .statusCode(200)
                .body("name", equalTo("Asociația " + gone))
                .body("status", equalTo("DEACTIVATED"));
        as(networkAdmin(stranger))
                .get("/v1/agencies?status=DEACTIVATED")
                .then()
                .body("items.id", hasItem(gone.toString()));
    }

    @Test
    void on_probation_one_deals_with_ones_sponsors_only() {
        assertThat(directory.mayReceive(fresh, sponsor)).isTrue();
        assertThat(directory.mayReceive(sponsor, fresh)).isTrue();
        assertThat(directory.mayReceive(fresh, neighbour)).isFalse();
        assertThat(directory.mayReceive(neighbour, fresh)).isFalse();
        assertThat(directory.mayReceive(stranger, neighbour)).isTrue();
        assertThat(directory.mayReceive(stranger, stranger)).isFalse();
    }

    @Test
    void who_closes_still_hands_over_but_receives_no_more() {
        Network.asOwner("update agency set status = 'CLOSING' where id = ?", stranger);

        assertThat(directory.mayReceive(neighbour, stranger)).isTrue();
        assertThat(directory.mayReceive(stranger, neighbour)).isFalse();
    }
}
