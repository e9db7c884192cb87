package org.punte.identity.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class AgencyChangeTest {
    @Inject
    AgencyJobs jobs;

    @Inject
    TestClock clock;

    private final UUID agency = Network.agency();
    private final Account admin = agencyAdmin(agency);

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void an_agency_keeps_its_own_entry_and_all_hear_of_it() {
        var change = Map.of(
                "phone",
                "+40 21 300 00 00",
                "website",
                "https://agency.example/help",
                "languages",
                List.of("ron", "ukr"),
                "staffedHours",
                List.of(Map.of("day", "SAT", "from", "20:00", "to", "00:00")));

        change(admin, change)
                .statusCode(200)
                .body("phone", equalTo("+40 21 300 00 00"))
                .body("languages", contains("ron", "ukr"))
                .body("staffedHours[0].to", equalTo("00:00"))
                .body("version", equalTo(1));

        var told = OutboxProbe.events(agency);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("version").asInt()).isEqualTo(1);
        assertThat(told.get(0).at("/data/staffedHours/0/from").asText()).isEqualTo("20:00");
    }

    @Test
    void what_was_read_can_be_sent_back() {
        change(admin, Map.of("staffedHours", List.of(Map.of("day", "SAT", "from", "20:00", "to", "00:00"))))
                .statusCode(200);
        var shown = as(admin).get("/v1/agencies/{id}", agency).then().extract();

        as(admin)
                .header("If-Match", shown.header("ETag"))
                .body(Map.of("calendar", shown.path("calendar"), "staffedHours", shown.path("staffedHours")))
                .patch("/v1/agencies/{id}", agency)
                .then()
                .statusCode(200)
                .body("staffedHours", equalTo(shown.<List<?>>path("staffedHours")));
    }

    @Test
    void what_is_not_named_stays_and_an_empty_page_goes() {
        change(admin, Map.of("website", "https://agency.example", "phone", "112"))
                .statusCode(200);

        as(admin)
                .header("If-Match", "\"1\"")
                .body(Map.of("website", ""))
                .patch("/v1/agencies/{id}", agency)
                .then()
                .statusCode(200)
                .body("website", nullValue())
                .body("phone", equalTo("112"));
    }

    @Test
    void others_see_the_entry_but_do_not_change_it() {
        var change = Map.<String, Object>of("phone", "+40 700 000 000");

        change(agencyAdmin(Network.agency()), change).statusCode(403);
        change(networkAdmin(Network.agency()), change).statusCode(403);
        change(supervisor(agency), change).statusCode(403);
        change(account(agency, "network-admin"), change).statusCode(403);
        assertThat(OutboxProbe.types(agency)).isEmpty();
    }

    @Test
    void numbers_that_others_vouch_for_are_kept_by_network_administrators() {
        var change = Map.<String, Object>of("registrationNumber", "RO 12345", "accreditationNumber", "AF 000123");

        change(admin, change).statusCode(403);
        change(networkAdmin(Network.agency()), change).statusCode(200).body("registrationNumber", equalTo("RO 12345"));
    }

    @Test
    void a_change_names_the_version_it_was_made_from() {
        var change = Map.of("phone", "112");

        as(admin).body(change).patch("/v1/agencies/{id}", agency).then().statusCode(428);
        as(admin)
                .header("If-Match", "\"7\"")
                .body(change)
                .patch("/v1/agencies/{id}", agency)
                .then()
                .statusCode(412);
    }

    @Test
    void a_guardian_is_named_beforehand_and_may_be_released() {
        var guardian = Network.agency();
        change(admin, Map.of("guardian", guardian)).statusCode(200).body("guardian", equalTo(guardian.toString()));

        as(admin)
                .header("If-Match", "\"1\"")
                .delete("/v1/agencies/{id}/guardian", agency)
                .then()
                .statusCode(200)
                .body("guardian", nullValue());
    }

    @Test
    void nobody_who_investigates_and_nobody_untrusted_is_a_guardian() {
        var suspended = Network.agency();
        Network.suspend(suspended);

        for (var guardian : List.of(agency, Network.agency(AgencyKind.POLICE), suspended, UUID.randomUUID()))
            change(admin, Map.of("guardian", guardian))
                    .statusCode(409)
                    .body("type", equalTo("/problems/guardian-not-possible"));
    }

    @Test
    void impossible_hours_are_refused() {
        var backwards = Map.of("days", List.of("MON"), "opens", "16:00", "closes", "08:00", "holidays", List.of());

        change(admin, Map.of("calendar", backwards)).statusCode(400);
        change(admin, Map.of("website", "javascript:alert(1)")).statusCode(400);
        change(admin, Map.of("staffedHours", List.of(Map.of("day", "MON", "from", "20:00", "to", "08:00"))))
                .statusCode(400);
    }

    @Test
    void movable_feasts_are_written_out_for_others_and_go_on_from_year_to_year() {
        int year = LocalDate.now(ZoneId.of("Europe/Bucharest")).getYear();
        var calendar = Map.of(
                "days",
                List.of("MON"),
                "opens",
                "08:00",
                "closes",
                "16:00",
                "holidays",
                List.of(),
                "publicHolidays",
                "RO");
        change(admin, Map.of("calendar", calendar)).statusCode(200).body("calendar.holidays", empty());

        jobs.goOnWithHolidays();
        clock.advance(Duration.ofDays(366));
        jobs.goOnWithHolidays();
        jobs.goOnWithHolidays();

        var told = OutboxProbe.events(agency);
        assertThat(told).hasSize(2);
        var lastDay = "%d-12-26";
        assertThat(told.get(0).at("/data/calendar/holidays").toString())
                .contains(lastDay.formatted(year + 2))
                .doesNotContain(lastDay.formatted(year + 3));
        assertThat(told.get(1).at("/data/calendar/holidays").toString()).contains(lastDay.formatted(year + 3));
    }

    @Test
    void caseworkers_change_nothing() {
        change(caseworker(agency), Map.of("phone", "112")).statusCode(403);
    }

    private ValidatableResponse change(Account who, Map<String, ?> change) {
        return as(who).header("If-Match", "\"0\"")
                .body(change)
                .patch("/v1/agencies/{id}", agency)
                .then();
    }
}
