package org.punte.referrals.capacity;

import static java.time.Duration.between;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.ZoneOffset.UTC;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Services.body;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

@QuarkusTest
class PlacesTest {
    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    @Inject
    CapacityConfig config;

    private Services services;
    private Account shelter;
    private Account asker;
    private UUID service;

    @BeforeEach
    void a_shelter_with_places() {
        services = new Services(news);
        shelter = services.ngo("NT");
        asker = services.ngo("IS");
        service = listed(shelter, body("ACC_EMERG", "IS", "NT"));
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void A3_tonight_places_are_seen_without_saying_for_whom() {
        count(0, 7, 2, 0).statusCode(200);
        nextEdition();

        as(asker)
                .get("/v1/places?service=ACC_EMERG&region=IS")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.id == '%s' }".formatted(service))
                .body("shown.women", equalTo("YES"))
                .body("shown.men", equalTo("FEW"))
                .body("shown.children", equalTo("ASK"))
                .body("shown.families", equalTo("ASK"))
                .body("deskStaffed", equalTo(true))
                .body("deskPhone", equalTo("+40 232 000 000"));
    }

    @Test
    void its_own_agency_sees_numbers_and_nobody_else() {
        count(0, 7, 2, 0).statusCode(200);

        as(shelter).get("/v1/services/{id}/places", service).then().body("own.women", equalTo(7));
        as(asker)
                .get("/v1/services/{id}/places", service)
                .then()
                .statusCode(200)
                .body("own", nullValue())
                .body("version", equalTo(0));
    }

    @Test
    void what_is_counted_is_shown_from_the_next_fixed_hour_on() {
        count(0, 7, 7, 7).statusCode(200);
        shows("ASK");
        nextEdition();
        shows("YES");

        count(1, 0, 0, 0).statusCode(200);

        shows("YES");
        nextEdition();
        shows("ASK");
    }

    @Test
    void what_was_counted_before_the_hour_and_written_down_just_after_it_is_shown_all_the_same() throws SQLException {
        var hour = nextHour();
        clock.advance(between(clock.instant(), hour).plusMinutes(1));
        shows("ASK");

        written(hour.minusSeconds(1));

        shows("YES");
        clock.advance(ofMinutes(20));
        shows("YES");
    }

    @Test
    void an_old_count_says_nothing() {
        count(0, 7, 7, 7).statusCode(200);
        nextEdition();
        shows("YES");

        clock.advance(ofDays(3));

        shows("ASK");
    }

    @Test
    void only_its_own_agency_counts_and_only_what_it_has_seen() {
        as(asker)
                .header("If-Match", "\"0\"")
                .body(Map.of("women", 3))
                .put("/v1/services/{id}/places", service)
                .then()
                .statusCode(404);
        count(5, 1, 1, 1).statusCode(412);
        as(shelter)
                .body(Map.of("women", 3))
                .put("/v1/services/{id}/places", service)
                .then()
                .statusCode(428);
    }

    @Test
    void on_probation_places_are_neither_shown_nor_seen() {
        var trial = services.known("NGO", "NT", "PROBATION", asker.agency());
        var tried = listed(trial, body("ACC_EMERG", "NT"));

        as(trial)
                .get("/v1/places?service=ACC_EMERG")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/places-on-probation"));
        as(trial).get("/v1/services/{id}/places", service).then().statusCode(409);
        as(asker).get("/v1/places?service=ACC_EMERG").then().body("items.id", not(hasItem(tried.toString())));
    }

    private ValidatableResponse count(int version, int women, int men, int children) {
        return as(shelter)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("women", women, "men", men, "children", children))
                .put("/v1/services/{id}/places", service)
                .then();
    }

    private Instant nextHour() {
        var now = clock.instant().atZone(config.zone());
        return Stream.of(now.toLocalDate(), now.toLocalDate().plusDays(1))
                .flatMap(day -> config.publishedAt().stream()
                        .map(time -> day.atTime(time).atZone(config.zone()).toInstant()))
                .filter(hour -> hour.isAfter(clock.instant()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void written(Instant counted) throws SQLException {
        try (var everything = Databases.everything();
                var count = everything.prepareStatement(
                        "insert into place_level (listing, counted_at, agency, women, men, children, families)"
                                + " values (?, ?, ?, 'YES', 'ASK', 'ASK', 'ASK')")) {
            count.setObject(1, service);
            count.setObject(2, counted.atOffset(UTC));
            count.setObject(3, shelter.agency());
            count.executeUpdate();
        }
    }

    /** The fixed hours are never more than nine hours apart, not even in the night when the clock goes back. */
    private void nextEdition() {
        clock.advance(ofHours(9));
    }

    private void shows(String women) {
        as(asker).get("/v1/services/{id}/places", service).then().body("shown.women", equalTo(women));
    }
}
