package org.punte.referrals.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Services.always;
import static org.punte.referrals.Services.body;
import static org.punte.referrals.Services.hours;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class RoutingTest {
    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    @Inject
    AnswerBandJobs bands;

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    private final UUID person = UUID.randomUUID();
    private Services services;
    private Account asker;
    private Account shelter;
    private UUID service;

    /** In a county that no other test uses, so that nobody else comes into question. */
    @BeforeEach
    void a_shelter() {
        services = new Services(news);
        asker = caseworker(services.ngo("HR").agency());
        shelter = services.firstNgo("HR");
        service = listed(shelter, body("ACC_SHELTER", "HR"));
    }

    @AfterEach
    void as_before() {
        news.agreementsRequired(false);
    }

    @Test
    void a_candidate_carries_its_reasons() {
        find("").body("reasonsFor", hasItems("COVERS_REGION", "SPEAKS_LANGUAGE", "OPEN_NOW"))
                .body("reasonsAgainst", hasItem("PLACES_ASK"))
                .body("places", equalTo("ASK"))
                .body("usuallyAnswers", nullValue());
    }

    @Test
    void at_night_an_emergency_goes_only_where_somebody_sits() {
        var inTwoDays = clock.instant()
                .atZone(ZoneId.of("Europe/Bucharest"))
                .plusDays(2)
                .getDayOfWeek();
        var day = inTwoDays.name().substring(0, 3);
        services.tellFirst(shelter.agency(), 2, "HR", "ACTIVE", hours(day, "08:00", "16:00"));

        excluded("&urgency=EMERGENCY")
                .body("excludedBy", equalTo(List.of("NO_DESK_NOW")))
                .body("opensAt", notNullValue());
        find("&urgency=URGENT").body("reasonsAgainst", hasItem("CLOSED_NOW"));
    }

    @Test
    void whoever_is_not_available_for_the_person_is_shown_as_that_and_nothing_more() {
        identityAnswers("200 {\"unavailable\": [\"%s\"]}".formatted(shelter.agency()));

        excluded("&person=" + person)
                .body("excludedBy", equalTo(List.of("NOT_AVAILABLE")))
                .body("deskPhone", nullValue());
    }

    @Test
    void while_it_cannot_be_found_out_nobody_is_a_candidate() {
        identityAnswers("503 {}");

        excluded("&person=" + person).body("excludedBy", equalTo(List.of("NOT_CHECKED")));
    }

    @Test
    void of_somebody_elses_person_nothing_is_found_out() {
        excluded("&person=" + person).body("excludedBy", equalTo(List.of("NOT_CHECKED")));
    }

    @Test
    void A7_to_whom_somebody_elses_person_has_agreed_is_not_said() {
        Rows.consent(person, asker.agency(), shelter.agency());

        excluded("&person=" + person)
                .body("excludedBy", equalTo(List.of("NOT_CHECKED")))
                .body("reasonsFor", not(hasItem("CONSENT_LIVE")))
                .body("reasonsAgainst", not(hasItem("CONSENT_NEEDED")));
    }

    @Test
    void with_consent_it_is_said_that_there_is_one() {
        identityAnswers("200 {\"unavailable\": []}");
        find("&person=" + person).body("reasonsAgainst", hasItem("CONSENT_NEEDED"));

        var consent = Rows.consent(person, asker.agency(), shelter.agency());

        find("&person=" + person).body("reasonsFor", hasItem("CONSENT_LIVE"));
        Rows.pause(consent);
        find("&person=" + person).body("reasonsAgainst", hasItem("CONSENT_NEEDED"));
    }

    @Test
    void where_agreements_are_asked_for_they_count() {
        news.agreementsRequired(true);
        excluded("").body("excludedBy", equalTo(List.of("AGREEMENT_MISSING")));

        var nextYear = clock.instant().plusSeconds(31_536_000);
        news.agreement(UUID.randomUUID(), 2, asker.agency(), shelter.agency(), "CONFIRMED", nextYear);

        find("").body("reasonsFor", hasItem("AGREEMENT_LIVE"));
    }

    @Test
    void who_answered_often_enough_shows_how_soon() {
        for (int i = 0; i < 4; i++) Refer.accepted(asker, shelter);
        bands.refresh();
        find("").body("usuallyAnswers", nullValue());

        Refer.accepted(asker, shelter);
        bands.refresh();

        find("").body("usuallyAnswers", equalTo("WITHIN_1_HOUR"));
    }

    @Test
    void who_leaves_is_no_candidate_any_more_and_not_even_excluded() {
        services.tellFirst(shelter.agency(), 2, "HR", "SUSPENDED", always());

        all("").body("candidates.agency", not(hasItem(shelter.agency().toString())))
                .body("excluded.agency", not(hasItem(shelter.agency().toString())));
    }

    @Test
    void on_probation_no_candidates_are_shown() {
        asker = services.known("NGO", "HR", "PROBATION", shelter.agency());

        as(asker)
                .get("/v1/candidates?service=ACC_SHELTER")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/candidates-on-probation"));
    }

    @Test
    void an_age_that_is_not_said_is_not_an_adults() {
        var children = body("ACC_SHELTER", "HR");
        children.put("eligibility", Map.of("maxAge", 17));
        var home = listed(services.firstNgo("HR"), children).toString();

        all("").body("candidates.id", hasItem(home));
        all("&ageBand=CHILD_OR_IN_DOUBT").body("candidates.id", hasItem(home));
        all("&ageBand=ADULT").body("excluded.id", hasItem(home));
        find("").body("reasonsAgainst", hasItem("ELIGIBILITY_NOT_SAID"));
    }

    @Test
    void what_is_not_shown_is_counted() {
        for (int i = 0; i < 21; i++) listed(services.ngo("TM"), body("VOC", "TM"));
        var one = listed(services.ngo("HR"), body("VOC", "RO")).toString();

        as(asker)
                .get("/v1/candidates?service=VOC&region=HR")
                .then()
                .body("excluded.size()", equalTo(20))
                .body("excludedFound", greaterThanOrEqualTo(21))
                .body("candidates.id", hasItem(one))
                .body("candidatesFound", greaterThanOrEqualTo(1));
    }

    private ValidatableResponse find(String more) {
        return all(more).rootPath("candidates.find { it.id == '%s' }".formatted(service));
    }

    private ValidatableResponse excluded(String more) {
        return all(more).rootPath("excluded.find { it.id == '%s' }".formatted(service));
    }

    private ValidatableResponse all(String more) {
        return as(asker)
                .get("/v1/candidates?service=ACC_SHELTER&region=HR&language=eng&kind=WOMEN&limit=100" + more)
                .then()
                .statusCode(200);
    }

    private void identityAnswers(String answer) {
        given().body(answer)
                .put(identity + "/v1/persons/" + person + "/availability")
                .then()
                .statusCode(204);
    }
}
