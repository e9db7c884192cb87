package org.punte.identity.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.agency.AgencyKind;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.identity.keycloak.RealmClient;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.RowLevelSecurity;

/** What an agency is known by: one proposes, one of another agency agrees (safety 28). */
@QuarkusTest
class CorrectionTest {
    private final UUID agency = Network.agencyIn("IS");
    private final Account first = hired(Network.agency(), "network-admin");
    private final Account second = hired(Network.agency(), "network-admin");
    private final String wanted = "Asociația Țurțurica " + agency;

    @Inject
    KeycloakOrganizations organizations;

    @Inject
    RealmClient realm;

    @Test
    void two_of_two_agencies_correct_name_county_and_kind_and_everybody_hears_it() {
        var before = "Asociația " + agency;
        var id = proposed(first, wanted, "SHELTER", "VS");
        as(second)
                .get("/v1/agency-corrections")
                .then()
                .body("items.find { it.id == '%s' }.before.name".formatted(id), equalTo(before))
                .body("items.find { it.id == '%s' }.after.name".formatted(id), equalTo(wanted));
        seen().body("name", equalTo(before));

        decided(second, id, "approval").statusCode(200).body("state", equalTo("APPROVED"));

        seen().body("name", equalTo(wanted)).body("county", equalTo("VS")).body("kind", equalTo("SHELTER"));
        assertThat(OutboxProbe.types(UUID.fromString(id))).containsExactly("approval.awaited.v1");
        assertThat(OutboxProbe.types(agency)).containsExactly("agency.changed.v1", "agency.corrected.v1");
        assertThat(OutboxProbe.events(agency).get(0).at("/data/name").asText()).isEqualTo(wanted);
        as(second)
                .queryParam("agency", agency)
                .get("/v1/agency-corrections")
                .then()
                .body("items.before.county", contains("IS"))
                .body("items.decidedFrom", contains(second.agency().toString()));
    }

    @Test
    void who_proposed_a_colleague_and_the_agency_itself_are_no_second_person() {
        var id = proposed(first, wanted, "NGO", "IS");

        for (var none : Set.of(
                first,
                hired(first.agency(), "network-admin"),
                hired(agency, "network-admin"),
                Staff.alsoAt(Network.agency(), first.id(), "network-admin"),
                onProbation()))
            decided(none, id, "approval").statusCode(403).body("type", equalTo("/problems/another-person-needed"));

        seen().body("name", equalTo("Asociația " + agency));
        assertThatThrownBy(() -> Staff.run("""
                        update agency_correction set state = 'APPROVED', decided_by = ?, decided_from = proposed_from,
                               decided_at = now() where id = ?""", second.id(), UUID.fromString(id)))
                .hasMessageContaining("check constraint");
    }

    @Test
    void nobody_else_proposes_decides_or_reads_and_the_wrong_agency_least() {
        var id = proposed(first, wanted, "NGO", "IS");

        for (var who : Set.of(hired(agency, "agency-admin", "supervisor"), hired(Network.agency(), "agency-admin"))) {
            propose(who, wanted, "NGO", "VS").statusCode(403);
            decided(who, id, "approval").statusCode(403);
            decided(who, id, "refusal").statusCode(403);
            as(who).get("/v1/agency-corrections").then().statusCode(403);
        }
        decided(hired(agency, "network-admin"), id, "refusal").statusCode(403);
        for (var one : Set.of(agency, first.agency()))
            assertThat(RowLevelSecurity.visibleTo(one.toString(), Set.of("agency_correction")))
                    .containsEntry("agency_correction", 0L);
    }

    @Test
    void the_name_of_another_agency_is_refused_whatever_its_case_and_marks() {
        var other = Network.agency();
        Network.asOwner("update agency set name = ?, status = 'DEACTIVATED' where id = ?", wanted, other);

        propose(first, "asociatia  TURTURICA \u201e%s\u201d".formatted(agency).toUpperCase(), "NGO", "IS")
                .statusCode(409)
                .body("type", equalTo("/problems/agency-name-taken"))
                .body("errors.field", contains("name"));
    }

    @Test
    void a_name_that_was_taken_meanwhile_is_refused_when_it_is_agreed_to() {
        var id = proposed(first, wanted, "NGO", "IS");
        Network.asOwner("update agency set name = ? where id = ?", wanted, Network.agency());

        decided(second, id, "approval").statusCode(409).body("type", equalTo("/problems/agency-name-taken"));
        decided(second, id, "refusal").statusCode(200).body("state", equalTo("REFUSED"));
        assertThat(OutboxProbe.types(agency)).isEmpty();
    }

    @Test
    void an_agency_becomes_nobody_who_investigates_once_it_is_trusted() {
        propose(first, wanted, "POLICE", "IS").statusCode(409).body("type", equalTo("/problems/agency-kind-fixed"));
        var police = Network.agency(AgencyKind.POLICE);
        propose(first, police, wanted, "NGO", "IS").statusCode(409);

        var fresh = Network.probation("VS", first.agency(), second.agency());
        propose(first, fresh, wanted, "POLICE", "VS").statusCode(201);
    }

    @Test
    void one_correction_waits_at_a_time_and_whoever_proposed_it_takes_it_back() {
        var id = proposed(first, wanted, "NGO", "IS");
        propose(second, wanted, "NGO", "VS")
                .statusCode(409)
                .body("type", equalTo("/problems/agency-correction-waiting"));

        decided(first, id, "refusal").statusCode(200);

        decided(second, id, "approval").statusCode(409).body("type", equalTo("/problems/already-decided"));
        decided(second, UUID.randomUUID().toString(), "approval").statusCode(404);
        propose(second, wanted, "NGO", null).statusCode(201).body("after.county", nullValue());
    }

    @Test
    void what_differs_from_nothing_is_no_correction() {
        propose(first, "Asociația " + agency, "NGO", "IS")
                .statusCode(400)
                .body("detail", containsString("Nothing differs"));
        propose(first, UUID.randomUUID(), wanted, "NGO", "IS").statusCode(404);
    }

    @Test
    void at_sign_in_people_choose_the_agency_by_its_new_name() {
        organizations.ensure(agency, "Asociația " + agency);

        decided(second, proposed(first, wanted, "NGO", "IS"), "approval").statusCode(200);

        var names = realm.call(r -> r.organizations().searchByAttribute("alias:" + agency)).stream();
        assertThat(names.map(one -> one.getName())).containsExactly(wanted);
    }

    private Account onProbation() {
        return hired(Network.probation("VS", Network.agency(), Network.agency()), "network-admin");
    }

    private ValidatableResponse seen() {
        return as(second).get("/v1/agencies/{id}", agency).then().statusCode(200);
    }

    private String proposed(Account by, String name, String kind, String county) {
        return propose(by, name, kind, county).statusCode(201).extract().path("id");
    }

    private ValidatableResponse propose(Account by, String name, String kind, String county) {
        return propose(by, agency, name, kind, county);
    }

    private static ValidatableResponse propose(Account by, UUID agency, String name, String kind, String county) {
        var body = new HashMap<String, Object>(
                Map.of("agency", agency, "name", name, "kind", kind, "reason", "A typo in the application"));
        if (county != null) body.put("county", county);
        return as(by).body(body).post("/v1/agency-corrections").then();
    }

    private static ValidatableResponse decided(Account by, String id, String how) {
        return as(by).post("/v1/agency-corrections/{id}/{how}", id, how).then();
    }
}
