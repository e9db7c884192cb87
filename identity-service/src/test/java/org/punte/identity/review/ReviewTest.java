package org.punte.identity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.AccountDirectory.Due;
import org.punte.identity.account.BlockReason;
import org.punte.testing.Account;
import org.punte.testing.TestClock;
import org.punte.web.caller.Acting;

@QuarkusTest
class ReviewTest {
    @Inject
    ReviewJob job;

    @Inject
    Confirmation confirmation;

    @Inject
    AccountChanges accounts;

    @Inject
    Acting acting;

    @Inject
    TestClock clock;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account desk = hired(agency, "desk");
    private final Account ana = hired(agency, "caseworker");
    private final Account dan = hired(agency, "caseworker");

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void after_ninety_days_everybody_is_due_and_who_is_confirmed_is_not() {
        as(admin).get("/v1/account-review").then().body("items.due", everyItem(equalTo(false)));
        clock.advance(Duration.ofDays(91));
        as(admin).get("/v1/account-review").then().body("items.due", everyItem(equalTo(true)));

        reviewed(List.of(ana.id(), desk.id(), admin.id()), List.of(dan.id()))
                .statusCode(200)
                .body("items.account", containsInAnyOrder(ids(admin, desk, ana)))
                .body("items.due", everyItem(equalTo(false)));

        as(dan).get("/v1/me").then().statusCode(403);
        as(ana).get("/v1/me").then().statusCode(200);
    }

    @Test
    void the_last_desk_goes_to_a_network_administrator_instead() {
        var network = networkAdmin(Network.agency());
        reviewed(List.of(), List.of(desk.id()))
                .statusCode(200)
                .body("escalated", contains(desk.id().toString()));
        as(desk).get("/v1/me").then().statusCode(200);

        var id = asked(network, "id");
        decided(network, id, false).statusCode(200);

        as(desk).get("/v1/me").then().statusCode(403);
        as(admin).get("/v1/accounts/{id}", desk.id()).then().body("blockedWhy", equalTo("LEFT"));
        decided(network, id, true).statusCode(409);
    }

    @Test
    void what_colleagues_say_counts_also_of_a_desk_that_nobody_confirmed() {
        var network = networkAdmin(Network.agency());
        overdue();
        assertThat(asked(network, "why")).isEqualTo("NOT_CONFIRMED");

        reviewed(List.of(), List.of(desk.id())).statusCode(200);

        assertThat(asked(network, "why")).isEqualTo("LEFT");
        decided(network, asked(network, "id"), false).statusCode(200).body("why", equalTo("LEFT"));
        as(admin).get("/v1/accounts/{id}", desk.id()).then().body("blockedWhy", equalTo("LEFT"));
    }

    @Test
    void who_decides_waits_for_a_colleague_who_says_more_at_that_moment() {
        var network = networkAdmin(Network.agency());
        overdue();
        var id = asked(network, "id");

        var deciding = QuarkusTransaction.requiringNew()
                .call(() -> acting.as(agency, () -> {
                    accounts.hold();
                    var beside = CompletableFuture.supplyAsync(
                            () -> decided(network, id, false).extract().statusCode());
                    await().until(() -> Staff.read(
                                    "select count(*) from pg_locks where locktype = ? and not granted and database = (select oid from pg_database where datname = current_database())",
                                    "advisory")
                            .equals("1"));
                    assertThat(Staff.read(
                                    "select id from review_escalation where id = ? for update skip locked",
                                    UUID.fromString(id)))
                            .isEqualTo(id);
                    confirmation.isNotConfirmed(new Due(desk.id(), agency), BlockReason.LEFT);
                    return beside;
                }));

        assertThat(deciding.join()).isEqualTo(200);
        as(admin).get("/v1/accounts/{id}", desk.id()).then().body("blockedWhy", equalTo("LEFT"));
    }

    @Test
    void whom_nobody_confirmed_is_blocked_after_the_grace_but_not_the_last_desk() {
        Staff.onlyDue(agency);
        clock.advance(Duration.ofDays(103));
        job.blockOverdue();
        as(ana).get("/v1/me").then().statusCode(200);

        clock.advance(Duration.ofDays(2));
        job.blockOverdue();

        as(ana).get("/v1/me").then().statusCode(403);
        as(desk).get("/v1/me").then().statusCode(200);
        as(networkAdmin(Network.agency()))
                .get("/v1/account-review/escalations")
                .then()
                .body("items.account", hasItem(desk.id().toString()))
                .body("items.account", not(hasItem(ana.id().toString())));
    }

    @Test
    void of_two_supervisors_one_may_go_and_neither_review_nor_grace_stops_the_last() {
        var lead = hired(agency, "supervisor");
        var second = hired(agency, "supervisor");
        reviewed(List.of(), List.of(second.id())).statusCode(200);
        as(second).get("/v1/me").then().statusCode(403);
        reviewed(List.of(), List.of(lead.id()))
                .statusCode(200)
                .body("escalated", contains(lead.id().toString()));
        overdue();

        as(lead).get("/v1/persons/unassigned").then().statusCode(200);
        as(networkAdmin(Network.agency()))
                .get("/v1/account-review/escalations")
                .then()
                .body("items.account", hasItem(lead.id().toString()));
    }

    @Test
    void a_review_is_for_the_own_agency_and_its_administrators() {
        var stranger = hired(Network.agency(), "agency-admin");

        as(stranger)
                .body(Map.of("confirmed", List.of(), "left", List.of(ana.id())))
                .post("/v1/account-review")
                .then()
                .statusCode(404);
        as(desk).get("/v1/account-review").then().statusCode(403);
        as(admin).get("/v1/account-review/escalations").then().statusCode(403);
        reviewed(List.of(), List.of(admin.id())).statusCode(403);
        as(ana).get("/v1/me").then().statusCode(200);
    }

    /** Nobody but the administrator was confirmed. */
    private void overdue() {
        Staff.onlyDue(agency);
        clock.advance(Duration.ofDays(91));
        reviewed(List.of(admin.id()), List.of()).statusCode(200);
        clock.advance(Duration.ofDays(14));
        job.blockOverdue();
    }

    private String asked(Account network, String field) {
        return as(network)
                .get("/v1/account-review/escalations")
                .path("items.find { it.account == '%s' }.%s".formatted(desk.id(), field));
    }

    private ValidatableResponse reviewed(List<UUID> confirmed, List<UUID> left) {
        return as(admin)
                .body(Map.of("confirmed", confirmed, "left", left))
                .post("/v1/account-review")
                .then();
    }

    private static ValidatableResponse decided(Account by, String id, boolean keep) {
        return as(by).body(Map.of("keep", keep))
                .post("/v1/account-review/escalations/{id}/decision", id)
                .then();
    }

    private static String[] ids(Account... accounts) {
        return Arrays.stream(accounts).map(account -> account.id().toString()).toArray(String[]::new);
    }
}
