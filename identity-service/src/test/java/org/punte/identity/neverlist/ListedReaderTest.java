package org.punte.identity.neverlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.OutboxProbe;
import org.punte.testing.RowLevelSecurity;

/** Workers of a receiver who stand on a never-list that they cannot read. */
@QuarkusTest
class ListedReaderTest {
    @Inject
    Referrals referrals;

    private final Account worker = Staff.hired(Network.agency(), "caseworker");
    private final Account listed = caseworker(Network.agency());
    private final Account other = caseworker(listed.agency());
    private UUID person;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @Test
    void of_the_workers_named_in_an_acceptance_only_the_others_are_let_in() {
        add(Map.of("kind", "WORKER", "account", listed.id())).statusCode(201);

        accepted(listed, other);

        as(other).get("/v1/persons/{id}", person).then().statusCode(200);
        as(listed).get("/v1/persons/{id}", person).then().statusCode(404);
        as(listed).get("/v1/persons").then().body("items", empty());
    }

    @Test
    void where_nobody_else_was_named_nothing_opens() {
        add(Map.of("kind", "WORKER", "account", listed.id())).statusCode(201);

        var referral = accepted(listed);

        as(listed).get("/v1/persons/{id}", person).then().statusCode(404);
        Grants.seen(listed, referral).body("items", empty());
        as(listed).get("/v1/persons").then().body("items", empty());
    }

    @Test
    void where_nobody_else_was_named_others_can_be_named() {
        add(Map.of("kind", "WORKER", "account", listed.id())).statusCode(201);
        var referral = accepted(listed);

        referrals.tell(
                "referral.workers-changed.v1",
                new Referral(
                        referral.id(),
                        referral.sender(),
                        referral.receiver(),
                        referral.consent(),
                        person,
                        "\"%s\"".formatted(other.id())));

        as(other).get("/v1/persons/{id}", person).then().statusCode(200);
        as(listed).get("/v1/persons/{id}", person).then().statusCode(404);
    }

    @Test
    void where_nobody_else_was_named_the_acceptance_can_be_taken_back() {
        add(Map.of("kind", "WORKER", "account", listed.id())).statusCode(201);

        as(listed)
                .post("/v1/referrals/{id}/grant-undoing", accepted(listed).id())
                .then()
                .statusCode(204);
    }

    @Test
    void who_reads_already_reads_no_more_from_the_moment_of_listing() {
        var referral = accepted(listed);
        as(listed).get("/v1/persons/{id}", person).then().statusCode(200);

        add(Map.of("kind", "WORKER", "account", listed.id())).statusCode(201);

        as(listed).get("/v1/persons/{id}", person).then().statusCode(404);
        Grants.seen(listed, referral).body("items", empty());
        Grants.seen(worker, referral).body("items[0].workers", empty());
    }

    @Test
    void who_follows_a_paused_grant_elsewhere_hears_that_the_listed_one_is_named_no_longer() throws Exception {
        var referral = accepted(listed, other);
        var grant = Grants.id(other, referral);
        Staff.run("update disclosure_grant set paused = true where referral = ?", referral.id());

        add(Map.of("kind", "WORKER", "account", listed.id())).statusCode(201);

        var told = OutboxProbe.events(grant);
        var last = told.get(told.size() - 1);
        assertThat(last.path("type").asText()).isEqualTo("grant.paused.v1");
        assertThat(last.at("/data/workers")).hasSize(1);
        assertThat(last.at("/data/workers/0").asText()).isEqualTo(other.id().toString());
        assertThat(last.at("/data/newTo").isArray()).isTrue();
        assertThat(last.at("/data/newTo")).isEmpty();
    }

    @Test
    void whoever_stays_named_hears_nothing_by_which_the_listed_one_would_be_found_out() throws Exception {
        var referral = accepted(listed, other);
        var grant = Grants.id(other, referral);
        var first = OutboxProbe.events(grant).get(0);

        add(Map.of("kind", "WORKER", "account", listed.id())).statusCode(201);

        var told = OutboxProbe.events(grant);
        var last = told.get(told.size() - 1);
        assertThat(first.at("/data/newTo").isMissingNode()).isTrue();
        assertThat(last.path("type").asText()).isEqualTo("grant.opened.v1");
        assertThat(last.at("/data/workers")).hasSize(1);
        assertThat(last.at("/data/newTo").isArray()).isTrue();
        assertThat(last.at("/data/newTo")).isEmpty();
    }

    @Test
    void a_listed_supervisor_reads_under_no_grant_and_hears_what_everybody_hears() {
        var chief = supervisor(listed.agency());
        var referral = accepted(other);
        add(Map.of("kind", "WORKER", "account", chief.id())).statusCode(201);

        var refused = supervised(chief, referral.id());

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/reading-not-found");
        assertThat(supervised(supervisor(listed.agency()), referral.id()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_database_itself_opens_nothing_to_a_listed_worker() throws Exception {
        accepted(listed);
        Staff.run("""
                insert into never_list_entry (id, version, person, owner, kind, account, added_at, added_by)
                values (gen_random_uuid(), 0, ?, ?, 'WORKER', ?, now(), ?)""", person, worker.agency(), listed.id(), worker.id());

        assertThat(identifiersSeenBy(listed)).isZero();
        assertThat(RowLevelSecurity.visibleTo(listed.agency().toString(), Set.of("never_list_entry")))
                .containsEntry("never_list_entry", 0L);
    }

    private Referral accepted(Account... named) {
        var consent = Story.agreed(worker, person, named[0].agency(), "IDENTITY");
        var referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
        return referral;
    }

    private ValidatableResponse add(Map<String, ?> body) {
        return as(worker).body(body).post("/v1/persons/{id}/never-list", person).then();
    }

    private static Response supervised(Account who, UUID referral) {
        return as(who).body(Map.of("referral", referral, "reason", "Her caseworker is ill and she waits"))
                .post("/v1/supervised-readings");
    }

    private static long identifiersSeenBy(Account reader) throws Exception {
        try (var connection = Databases.app();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.agency', '" + reader.agency()
                    + "', false), set_config('app.account', '" + reader.id() + "', false)");
            try (var rows = statement.executeQuery("select count(*) from identifier")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
