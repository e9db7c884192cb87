package org.punte.identity.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class RenewalResourceTest {
    private static final String HOW = "STAFF_CARD";

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account supervisor = hired(agency, "supervisor");
    private final Account ana = hired(agency, "caseworker");

    @Inject
    TestClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void for_a_day_the_account_opens_nothing_sealed_and_goes_on_with_everything_else() {
        var person = Story.registered(ana);
        as(ana).get("/v1/persons/{id}", person).then().statusCode(200);

        var renewal = asked(admin, ana);
        confirmed(supervisor, renewal).statusCode(200).body("state", equalTo("RENEWED"));
        // where Keycloak follows a day later the vault closes anew
        RenewedFactorTest.awaitKeycloak(renewal);

        for (var id : List.of(person, UUID.randomUUID()))
            as(ana).get("/v1/persons/{id}", id)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/vault-closed"))
                    .body("until", notNullValue());
        as(ana).get("/v1/me").then().body("vaultClosedUntil", notNullValue());
        as(ana).get("/v1/persons").then().statusCode(200).body("items.id", hasItem(person.toString()));
        Story.registered(ana);
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        as(ana).get("/v1/persons/{id}", person).then().statusCode(200);
        as(ana).get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items.decision", contains("ALLOWED", "REFUSED", "ALLOWED"));
        as(ana).get("/v1/me").then().body("vaultClosedUntil", nullValue());
    }

    @Test
    void every_agency_of_the_person_closes_and_is_told() {
        var elsewhere = Staff.alsoAt(Network.agency(), ana.id(), "caseworker");
        Staff.lastSeen(ana, LocalDate.now(ZoneOffset.UTC));

        confirmed(supervisor, asked(admin, ana)).statusCode(200);

        as(elsewhere)
                .get("/v1/persons/{id}", UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/vault-closed"));
        assertThat(OutboxProbe.types(ana.id()))
                .containsExactlyInAnyOrder(
                        "account.changed.v1",
                        "account.factor-renewed.v1",
                        "account.changed.v1",
                        "account.factor-renewed.v1");
    }

    @Test
    void who_confirms_reads_who_met_them_also_of_another_agency() {
        var renewal = asked(admin, ana);

        as(hired(Network.agency(), "network-admin"))
                .get("/v1/factor-renewals/pending")
                .then()
                .body(
                        "items.find { it.id == '%s' }.askedByName".formatted(renewal),
                        equalTo(Staff.read("select name from account where id = ?", admin.id())));
    }

    @Test
    void nobody_does_it_alone_or_for_himself() {
        refused(as(supervisor)
                .body(asking(supervisor))
                .post("/v1/factor-renewals")
                .then());
        var renewal = asked(admin, supervisor);

        refused(confirmed(admin, renewal));
        refused(confirmed(supervisor, renewal));
        refused(confirmed(Staff.alsoAt(Network.agency(), admin.id(), "network-admin"), renewal));

        as(supervisor).get("/v1/me").then().body("vaultClosedUntil", nullValue());
    }

    @Test
    void the_database_as_well_refuses_who_agrees_with_himself() {
        var renewal = UUID.fromString(asked(admin, ana));

        for (var self : List.of(admin, ana))
            assertThatThrownBy(() -> Staff.run(
                            "update factor_renewal set state = 'RENEWED', decided_at = now(), decided_how = 'STAFF_CARD', decided_by = ? where id = ?",
                            self.id(),
                            renewal))
                    .hasMessageContaining("check constraint");
    }

    @Test
    void both_say_how_they_recognised_the_person() {
        as(admin)
                .body(Map.of("account", ana.id()))
                .post("/v1/factor-renewals")
                .then()
                .statusCode(400);
        as(supervisor)
                .body(Map.of("recognisedBy", "TELEPHONE"))
                .post("/v1/factor-renewals/{id}/confirmation", asked(admin, ana))
                .then()
                .statusCode(400);
    }

    @Test
    void another_agency_neither_asks_nor_confirms_nor_sees() {
        var stranger = hired(Network.agency(), "agency-admin", "supervisor");
        var renewal = asked(supervisor, ana);

        as(stranger).body(asking(ana)).post("/v1/factor-renewals").then().statusCode(404);
        confirmed(stranger, renewal).statusCode(404).body("type", equalTo("/problems/factor-renewal-not-found"));
        confirmed(stranger, UUID.randomUUID().toString()).statusCode(404);
        as(stranger).get("/v1/factor-renewals/pending").then().body("items.id", not(hasItem(renewal)));
        as(admin).get("/v1/factor-renewals/pending").then().body("items.id", contains(renewal));
        as(hired(Network.agency(), "network-admin"))
                .get("/v1/factor-renewals/pending")
                .then()
                .body("items.id", hasItem(renewal));
    }

    @Test
    void what_a_blocked_colleague_asked_for_is_not_done() {
        var stolen = hired(agency, "agency-admin");
        var renewal = asked(stolen, ana);
        as(admin)
                .body(Map.of("reason", "SECURITY"))
                .post("/v1/accounts/{id}/block", stolen.id())
                .then()
                .statusCode(200);

        confirmed(supervisor, renewal).statusCode(409).body("type", equalTo("/problems/account-blocked"));
    }

    @Test
    void after_a_day_somebody_has_to_meet_them_and_ask_again() {
        var renewal = asked(admin, ana);
        clock.advance(Duration.ofHours(24).plusSeconds(1));

        confirmed(supervisor, renewal).statusCode(409).body("type", equalTo("/problems/already-decided"));
        as(supervisor).get("/v1/factor-renewals/pending").then().body("items", empty());
    }

    @Test
    void two_who_confirm_at_the_same_instant_renew_once() {
        var renewal = asked(admin, ana);

        var answers = Stream.of(supervisor, hired(agency, "supervisor"))
                .map(one -> CompletableFuture.supplyAsync(
                        () -> confirmed(one, renewal).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409);
        assertThat(OutboxProbe.types(ana.id())).containsExactly("account.changed.v1", "account.factor-renewed.v1");
    }

    @Test
    void what_is_refused_stays_refused() {
        var renewal = asked(admin, ana);

        as(admin)
                .post("/v1/factor-renewals/{id}/refusal", renewal)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));

        confirmed(supervisor, renewal).statusCode(409);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("/problems/another-person-needed"));
    }

    private static Map<String, Object> asking(Account account) {
        return Map.of("account", account.id(), "recognisedBy", HOW);
    }

    private static String asked(Account by, Account account) {
        return as(by).body(asking(account))
                .post("/v1/factor-renewals")
                .then()
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse confirmed(Account by, String renewal) {
        return as(by).body(Map.of("recognisedBy", HOW))
                .post("/v1/factor-renewals/{id}/confirmation", renewal)
                .then();
    }
}
