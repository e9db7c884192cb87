package org.punte.referrals.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Services.always;
import static org.punte.referrals.Services.body;
import static org.punte.referrals.Services.described;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.testing.Account;

@QuarkusTest
class DirectoryTest {
    @Inject
    NetworkNews news;

    private Services services;
    private Account shelter;

    @BeforeEach
    void a_shelter_in_vaslui() {
        services = new Services(news);
        shelter = services.ngo("VS");
    }

    @Test
    void everybody_reads_what_an_agency_says_of_its_service() {
        var body = body("LEGAL_REP", "VS", "IS");
        body.put("eligibility", Map.of("minAge", 16, "sexes", List.of("FEMALE"), "statuses", List.of("PRESUMED")));
        body.put("licences", List.of("LF 0001234"));
        body.put("schedule", List.of(Map.of("day", "MON", "from", "08:00", "to", "16:00")));
        body.put("conditions", "Bring an identity document if there is one");
        var id = listed(shelter, body);

        as(caseworker(services.ngo("IS").agency()))
                .get("/v1/services/{id}", id)
                .then()
                .statusCode(200)
                .body("agency", equalTo(shelter.agency().toString()))
                .body("county", equalTo("VS"))
                .body("deskPhone", equalTo("+40 232 000 000"))
                .body("counties", equalTo(List.of("VS", "IS")))
                .body("eligibility.minAge", equalTo(16))
                .body("schedule[0].from", equalTo("08:00"));
    }

    @Test
    void only_its_agency_changes_it_and_only_what_it_has_seen() {
        var id = listed(shelter, body("MED", "VS"));
        var changed = body("MED", "VS", "BC");
        changed.put("waitingDays", 14);

        described(services.ngo("VS"), id, 0, changed)
                .statusCode(404)
                .body("type", equalTo("/problems/listing-not-found"));
        as(shelter).body(changed).put("/v1/services/{id}", id).then().statusCode(428);
        described(shelter, id, 7, changed).statusCode(412);
        described(shelter, id, 0, changed)
                .statusCode(200)
                .body("waitingDays", equalTo(14))
                .body("version", equalTo(1));
        described(shelter, id, 1, body("PSY", "VS"))
                .statusCode(409)
                .body("type", equalTo("/problems/service-cannot-change"));
    }

    @Test
    void what_has_ended_for_good_does_not_begin_again() {
        var id = listed(shelter, body("MED", "VS"));
        var ended = body("MED", "VS");
        ended.put("status", "DEFUNCT");
        described(shelter, id, 0, ended).statusCode(200);

        described(shelter, id, 1, body("MED", "VS")).statusCode(409).body("type", equalTo("/problems/service-ended"));
        described(shelter, id, 1, ended).statusCode(200);
    }

    @Test
    void filters_narrow_the_list_all_together() {
        var id = listed(shelter, body("JOB", "VS"));
        listed(shelter, body("JOB", "BC"));

        list(shelter, "agency=" + shelter.agency() + "&service=JOB&county=VS&status=ACTIVE")
                .body("items.id", equalTo(List.of(id.toString())));
        list(shelter, "agency=" + shelter.agency() + "&service=JOB&county=VS&status=DEFUNCT")
                .body("items.id", equalTo(List.of()));
    }

    @Test
    void who_covers_the_country_or_does_not_say_is_found_in_every_county() {
        var country = listed(shelter, body("EDU", "RO")).toString();
        var silent = listed(shelter, body("EDU")).toString();
        listed(shelter, body("EDU", "BC"));
        var own = "agency=" + shelter.agency() + "&service=EDU";

        list(shelter, own + "&county=IS").body("items.id", equalTo(List.of(silent, country)));
        list(shelter, own + "&county=NO").body("items.id", equalTo(List.of(silent)));
    }

    @Test
    void pages_show_every_entry_once() {
        for (var code : List.of("JOB", "EDU", "VOC")) listed(shelter, body(code, "VS"));
        var query = "agency=" + shelter.agency() + "&limit=2";

        String next = list(shelter, query).extract().path("next");

        list(shelter, query + "&after=" + next)
                .body("items.service", equalTo(List.of("JOB")))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "CLOSING", "DEACTIVATED"})
    void who_leaves_leaves_the_directory_at_once(String status) {
        var reader = services.ngo("VS");
        var id = listed(shelter, body("MED", "VS"));
        as(reader).get("/v1/services/{id}", id).then().statusCode(200);

        services.tell(shelter.agency(), 2, "NGO", "VS", status, always());

        as(reader).get("/v1/services/{id}", id).then().statusCode(404);
        list(reader, "agency=" + shelter.agency()).body("items.id", equalTo(List.of()));
    }

    @Test
    void on_probation_one_sees_and_is_seen_in_ones_county_and_by_sponsors() {
        var sponsor = services.ngo("CJ");
        var trial = services.known("NGO", "VS", "PROBATION", sponsor.agency());
        var far = listed(services.ngo("TM"), body("MED", "TM"));
        var near = listed(shelter, body("MED", "VS"));
        var tried = listed(trial, body("MED", "VS"));

        as(trial).get("/v1/services/{id}", far).then().statusCode(404);
        as(trial).get("/v1/services/{id}", near).then().statusCode(200);
        as(sponsor).get("/v1/services/{id}", tried).then().statusCode(200);
        as(services.ngo("TM")).get("/v1/services/{id}", tried).then().statusCode(404);
    }

    @Test
    void nothing_of_a_shelter_stands_below_its_county() {
        var accommodation = body("ACC_SHELTER", "VS");
        accommodation.put("conditions", "Ring twice");
        refuses(accommodation, "address-not-in-directory");
        var elsewhere = body("MED", "VS");
        elsewhere.put("conditions", "Str. Palat, nr. 7");
        refuses(elsewhere, "address-not-in-directory");

        for (var member : List.of("address", "street", "location", "city", "email")) {
            var body = body("ACC_SHELTER", "VS");
            body.put(member, "Str. Palat 7");
            as(shelter).body(body).post("/v1/services").then().statusCode(400);
        }
        as(shelter)
                .get("/v1/services/{id}", listed(shelter, body("ACC_SHELTER", "VS")))
                .then()
                .body("$", not(hasKey("conditions")));
    }

    @Test
    void police_shelters_nobody() {
        var police = services.known("POLICE", "VS", "ACTIVE");

        as(police)
                .body(body("ACC_EMERG", "VS"))
                .post("/v1/services")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/service-not-of-this-kind"));
    }

    @Test
    void what_cannot_be_right_is_refused_by_its_member() {
        var body = body("MED", "VS");
        body.put("eligibility", Map.of("minAge", 30, "maxAge", 20));

        as(shelter)
                .body(body)
                .post("/v1/services")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("eligibility.inOrder"));
    }

    private void refuses(Map<String, Object> body, String slug) {
        as(shelter).body(body).post("/v1/services").then().statusCode(409).body("type", equalTo("/problems/" + slug));
    }

    private static ValidatableResponse list(Account reader, String query) {
        return as(reader).get("/v1/services?" + query).then().statusCode(200);
    }
}
