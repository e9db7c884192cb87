package org.punte.referrals.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.referrals.Services.body;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.referrals.need.ServiceCode;
import org.punte.testing.Account;

@QuarkusTest
class HsdsTest {
    @Inject
    NetworkNews news;

    private Services services;
    private Account reader;
    private Account shelter;
    private UUID service;

    @BeforeEach
    void a_shelter_that_says_much_of_itself() {
        services = new Services(news);
        reader = services.ngo("IS");
        shelter = services.ngo("SV");
        var body = body("ACC_SHELTER", "SV", "BT");
        body.put("eligibility", Map.of("minAge", 18, "maxAge", 60, "sexes", List.of("FEMALE"), "families", true));
        body.put("schedule", List.of(Map.of("day", "MON", "from", "08:00", "to", "16:00")));
        body.put("licences", List.of("LF 0001234"));
        body.put("waitingDays", 3);
        body.put("assuredOn", "2026-02-01");
        service = listed(shelter, body);
    }

    @Test
    void a_service_with_all_of_its_parts_is_as_hsds_wants_it() {
        var full = get("/hsds/services/" + service);

        HsdsSchemas.holds("service_with_definitions", full);
        assertThat(full.get("status").asText()).isEqualTo("active");
        for (var part :
                List.of("phones", "schedules", "service_areas", "service_at_locations", "languages", "attributes"))
            assertThat(full.get(part)).as(part).isNotEmpty();
    }

    @Test
    void its_own_hours_are_not_its_desks_and_say_their_zone() {
        var full = get("/hsds/services/" + service);
        var desk = full.get("service_at_locations").get(0).get("schedules");

        assertThat(full.get("schedules")).hasSize(1);
        assertThat(full.get("schedules").get(0).get("notes").asText()).isEqualTo("Europe/Bucharest");
        assertThat(full.get("schedules").get(0).get("timezone").asDouble()).isBetween(2.0, 3.0);
        assertThat(desk).hasSize(7);
        assertThat(desk.get(0).get("service_at_location_id"))
                .isEqualTo(full.get("service_at_locations").get(0).get("id"));
    }

    @Test
    void lists_are_as_hsds_wants_them() {
        var own = "organization_id=" + shelter.agency();

        contents("/hsds/services?" + own).forEach(one -> HsdsSchemas.holds("compiled-service_list", one));
        contents("/hsds/services?full=true&" + own).forEach(one -> HsdsSchemas.holds("service_with_definitions", one));
        contents("/hsds/organizations?per_page=100")
                .forEach(one -> HsdsSchemas.holds("compiled-organization_list", one));
        contents("/hsds/service_at_locations?" + own).forEach(one -> HsdsSchemas.holdsPart("service_at_location", one));
        contents("/hsds/taxonomies").forEach(one -> HsdsSchemas.holdsPart("taxonomy", one));
        contents("/hsds/taxonomy_terms").forEach(one -> HsdsSchemas.holdsPart("taxonomy_term", one));
    }

    @Test
    void single_things_are_as_hsds_wants_them() {
        var organization = get("/hsds/organizations/" + shelter.agency());
        var placed = contents("/hsds/service_at_locations?organization_id=" + shelter.agency())
                .get(0);
        var taxonomy = contents("/hsds/taxonomies").get(0);
        var term = contents("/hsds/taxonomy_terms").get(0);

        HsdsSchemas.holds("compiled-organization_list", organization);
        organization.get("services").forEach(one -> HsdsSchemas.holds("compiled-service_list", one));
        HsdsSchemas.holdsPart(
                "service_at_location",
                get("/hsds/service_at_locations/" + placed.get("id").asText()));
        HsdsSchemas.holdsPart(
                "taxonomy", get("/hsds/taxonomies/" + taxonomy.get("id").asText()));
        HsdsSchemas.holdsPart(
                "taxonomy_term", get("/hsds/taxonomy_terms/" + term.get("id").asText()));
        assertThat(get("/hsds/").get("version").asText()).isEqualTo("3.0");
    }

    @Test
    void no_member_is_our_own_invention() {
        var known = HsdsSchemas.read("service_with_definitions").get("properties");

        get("/hsds/services/" + service)
                .fieldNames()
                .forEachRemaining(name -> assertThat(known.has(name)).as(name).isTrue());
    }

    @Test
    void filters_combine_and_pages_count() {
        listed(shelter, body("MED", "SV"));
        listed(shelter, body("PSY", "SV"));
        var term = HsdsIds.of("term", ServiceCode.MED);
        var own = "/hsds/services?organization_id=" + shelter.agency();

        as(reader)
                .get(own + "&per_page=2&page=2")
                .then()
                .body("total_items", equalTo(3))
                .body("total_pages", equalTo(2))
                .body("page_number", equalTo(2))
                .body("size", equalTo(1))
                .body("first_page", equalTo(false))
                .body("last_page", equalTo(true));
        as(reader)
                .get(own + "&taxonomy_term_id=" + term)
                .then()
                .body("contents.name", equalTo(List.of("Medical care")));
        as(reader)
                .get(own + "&taxonomy_term_id=" + term + "&search=shelter")
                .then()
                .body("empty", equalTo(true));
        as(reader).get(own + "&modified_after=2100-01-01T00:00:00Z").then().body("total_items", equalTo(0));
        as(reader).get(own + "&page=9").then().statusCode(200).body("contents", equalTo(List.of()));
        as(reader).get(own + "&per_page=1000").then().statusCode(400).body("errors[0].field", equalTo("per_page"));
    }

    @Test
    void what_is_not_served_is_refused_by_its_name() {
        for (var asked :
                List.of("services?postcode=720001", "services/" + service + "?full=true", "taxonomies?search=a"))
            as(reader)
                    .get("/hsds/" + asked)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-input"))
                    .body("errors.field", equalTo(List.of(asked.replaceAll(".*\\?(\\w+)=.*", "$1"))));
    }

    @Test
    void who_is_not_shown_to_an_agency_is_not_shown_to_it_here_either() {
        var trial = services.known("NGO", "CJ", "PROBATION", reader.agency());

        as(trial).get("/hsds/services/{id}", service).then().statusCode(404);
        as(trial).get("/hsds/organizations/{id}", shelter.agency()).then().statusCode(404);
        as(trial)
                .get("/hsds/services?organization_id=" + shelter.agency())
                .then()
                .body("total_items", equalTo(0));
        as(trial)
                .get("/hsds/organizations")
                .then()
                .body("contents.id", not(hasItem(shelter.agency().toString())));
    }

    @Test
    void nothing_says_where_a_shelter_is() {
        var full = get("/hsds/services/" + service);
        var location = full.get("service_at_locations").get(0).get("location");

        assertThat(location.get("location_type").asText()).isEqualTo("virtual");
        assertThat(location.get("name").asText()).isEqualTo("SV");
        assertThat(location.size()).isEqualTo(3);
        assertThat(full.toString()).doesNotContain("address", "latitude", "longitude");
    }

    private JsonNode contents(String path) {
        var contents = get(path).get("contents");
        assertThat(contents).as(path).isNotEmpty();
        return contents;
    }

    private JsonNode get(String path) {
        return HsdsSchemas.json(
                as(reader).get(path).then().statusCode(200).extract().asString());
    }
}
