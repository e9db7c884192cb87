package org.punte.identity.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class FreezeResourceTest {
    private static final ZoneId ROMANIA = ZoneId.of("Europe/Bucharest");

    @Inject
    TestClock clock;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account supervisor = hired(agency, "supervisor");
    private final Account dan = hired(agency, "caseworker");
    private final Account ana = hired(agency, "caseworker");

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void any_colleague_freezes_at_once_and_two_others_undo_it() {
        frozen(dan, ana).statusCode(200).body("state", equalTo("ACTIVE"));

        as(ana).get("/v1/me").then().statusCode(403);
        assertThat(OutboxProbe.types(ana.id())).containsExactly("account.changed.v1", "account.frozen.v1");
        as(admin)
                .post("/v1/accounts/{id}/unblock", ana.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-frozen"));
        lifted(supervisor, ana).statusCode(200).body("state", equalTo("LIFTING"));
        lifted(supervisor, ana).statusCode(403).body("type", equalTo("/problems/another-person-needed"));
        as(ana).get("/v1/me").then().statusCode(403);
        lifted(admin, ana).statusCode(200).body("state", equalTo("LIFTED"));
        as(ana).get("/v1/me").then().statusCode(200).body("roles", contains("caseworker"));
    }

    @Test
    void an_account_that_is_frozen_again_is_told_under_a_later_version() {
        frozen(dan, ana).statusCode(200);
        lifted(supervisor, ana).statusCode(200);
        lifted(admin, ana).statusCode(200);

        frozen(supervisor, ana).statusCode(200);

        assertThat(OutboxProbe.events(ana.id()))
                .filteredOn(event -> event.path("type").asText().equals("account.frozen.v1"))
                .extracting(event -> event.path("version").asInt())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void each_colleague_freezes_once_a_day() {
        var vlad = hired(agency, "caseworker");
        frozen(dan, ana).statusCode(200);

        frozen(dan, vlad).statusCode(409).body("type", equalTo("/problems/freeze-used-today"));
        frozen(supervisor, vlad).statusCode(200);
        clock.advance(Duration.ofDays(1));
        frozen(dan, admin).statusCode(200);
    }

    /** Which is another day than in Greenwich, for some hours. */
    @Test
    void the_day_is_that_of_the_agency() {
        var vlad = hired(agency, "caseworker");
        var midnight = LocalDate.now(ROMANIA).plusDays(1).atStartOfDay(ROMANIA);
        clock.advance(Duration.between(ZonedDateTime.now(ROMANIA), midnight.minusMinutes(30)));
        frozen(dan, ana).statusCode(200);
        frozen(dan, vlad).statusCode(409);

        clock.advance(Duration.ofHours(1));

        frozen(dan, vlad).statusCode(200);
    }

    @Test
    void the_last_awake_desk_needs_a_second_colleague() {
        var desk = hired(agency, "desk");
        as(desk).get("/v1/me").then().statusCode(200);
        hired(agency, "desk"); // was never here

        frozen(dan, desk).statusCode(200).body("state", equalTo("PROPOSED"));
        frozen(dan, desk).statusCode(403);
        as(desk).get("/v1/me").then().statusCode(200);
        frozen(ana, desk).statusCode(200).body("state", equalTo("ACTIVE"));

        as(desk).get("/v1/me").then().statusCode(403);
        assertThat(OutboxProbe.events(desk.id()).get(1).at("/data/lastAwake").asBoolean())
                .isTrue();
        assertThat(OutboxProbe.events(desk.id()).get(1).at("/data/desk").asBoolean())
                .isTrue();
    }

    @Test
    void a_desk_beside_another_awake_one_is_frozen_by_one() {
        var desk = hired(agency, "desk");
        as(hired(agency, "desk")).get("/v1/me").then().statusCode(200);

        frozen(dan, desk).body("state", equalTo("ACTIVE"));
    }

    @Test
    void nobody_freezes_himself_or_somebody_elsewhere() {
        var stranger = hired(Network.agency(), "supervisor");

        frozen(dan, dan).statusCode(403);
        frozen(stranger, ana).statusCode(404).body("type", equalTo("/problems/account-not-found"));
        frozen(networkAdmin(Network.agency()), ana).statusCode(404);
        frozen(dan, ana).statusCode(200);
        lifted(stranger, ana).statusCode(404);
        lifted(dan, ana).statusCode(403);
        as(stranger).get("/v1/freezes").then().body("items", empty());
        as(supervisor)
                .get("/v1/freezes")
                .then()
                .body("items.account", contains(ana.id().toString()));
    }

    private static ValidatableResponse frozen(Account by, Account account) {
        return as(by).post("/v1/accounts/{id}/freeze", account.id()).then();
    }

    private static ValidatableResponse lifted(Account by, Account account) {
        return as(by).post("/v1/accounts/{id}/unfreeze", account.id()).then();
    }
}
