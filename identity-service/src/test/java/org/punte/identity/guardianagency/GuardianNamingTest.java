package org.punte.identity.guardianagency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.Closing;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.agency.AgencyKind;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** An agency where nobody is left who could decide is never stuck in silence. */
@QuarkusTest
class GuardianNamingTest {
    private final UUID agency = Network.agency();
    private final UUID guardian = Network.agency();
    private final Account nadia = hired(Network.agency(), "network-admin");
    private final Account petru = hired(Network.agency(), "network-admin");
    private final Account lead = hired(guardian, "supervisor");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_network_administrators_of_two_agencies_name_one_before_it_closes_or_after(boolean before) {
        if (!before) Closing.begin(agency);
        var id = proposed(nadia, guardian).statusCode(201).extract().<String>path("id");
        as(petru).get("/v1/guardian-namings").then().body("items.id", hasItem(id));

        decided(petru, id, "approval").statusCode(200).body("state", equalTo("APPROVED"));

        as(nadia).get("/v1/agencies/{id}", agency).then().body("guardian", equalTo(guardian.toString()));
        as(nadia).get("/v1/agencies/{id}/open-work", agency).then().body("deciders", equalTo(1));
        assertThat(OutboxProbe.events(agency))
                .last()
                .satisfies(
                        event -> assertThat(event.at("/data/guardian").asText()).isEqualTo(guardian.toString()));
        as(petru).get("/v1/guardian-namings").then().body("items.id", not(hasItem(id)));
        decided(petru, id, "refusal").statusCode(409).body("type", equalTo("/problems/already-decided"));
    }

    @Test
    void nobody_agrees_with_the_own_agency() {
        var id = proposed(nadia, guardian).statusCode(201).extract().<String>path("id");

        decided(nadia, id, "approval").statusCode(409).body("type", equalTo("/problems/needs-uninvolved-agency"));
        decided(hired(nadia.agency(), "network-admin"), id, "approval").statusCode(409);
        assertThatThrownBy(() -> Staff.run("""
                        update guardian_naming set state = 'APPROVED', decided_by = proposed_by,
                               decided_for = proposed_for, decided_at = now() where id = ?""", UUID.fromString(id))).hasMessageContaining("guardian_naming");

        decided(nadia, id, "refusal").statusCode(200).body("state", equalTo("REFUSED"));
    }

    @Test
    void no_agency_hands_people_in_care_to_itself() {
        var own = hired(guardian, "network-admin");
        proposed(own, guardian).statusCode(409).body("type", equalTo("/problems/needs-uninvolved-agency"));
        var id = proposed(nadia, guardian).statusCode(201).extract().<String>path("id");

        decided(own, id, "approval").statusCode(409);

        as(nadia).get("/v1/agencies/{id}", agency).then().body("guardian", equalTo(null));
    }

    @Test
    void where_somebody_can_decide_nobody_else_names_who_does() {
        hired(agency, "supervisor");
        proposed(nadia, guardian).statusCode(409).body("type", equalTo("/problems/somebody-decides"));
    }

    @Test
    void a_guardian_takes_part_in_everything_investigates_nothing_and_has_a_supervisor() {
        proposed(nadia, Network.agency()).statusCode(409).body("type", equalTo("/problems/guardian-cannot-decide"));
        var police = Network.agency(AgencyKind.POLICE);
        hired(police, "supervisor");
        proposed(nadia, police).statusCode(409).body("type", equalTo("/problems/guardian-not-possible"));
        Network.suspend(guardian);
        proposed(nadia, guardian).statusCode(409);
    }

    @Test
    void one_proposal_waits_at_a_time_and_what_changed_meanwhile_counts() {
        var id = proposed(nadia, guardian).statusCode(201).extract().<String>path("id");
        proposed(petru, guardian).statusCode(409).body("type", equalTo("/problems/already-decided"));
        hired(agency, "supervisor");

        decided(petru, id, "approval").statusCode(409).body("type", equalTo("/problems/somebody-decides"));
    }

    private ValidatableResponse proposed(Account by, UUID guardian) {
        var body = Map.of("agency", agency, "guardian", guardian, "reason", "Its supervisor died");
        return as(by).body(body).post("/v1/guardian-namings").then();
    }

    private static ValidatableResponse decided(Account by, String id, String answer) {
        return as(by).post("/v1/guardian-namings/{id}/{answer}", id, answer).then();
    }
}
