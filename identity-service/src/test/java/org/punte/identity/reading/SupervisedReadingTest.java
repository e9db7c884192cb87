package org.punte.identity.reading;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.vaultClosed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.Databases;

@QuarkusTest
class SupervisedReadingTest {
    private static final String REASON = "Her caseworker is ill and she waits at the door";

    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private final Account supervisor = supervisor(named.agency());
    private UUID person;
    private UUID consent;
    private Referral referral;

    @BeforeEach
    void an_acceptance_names_somebody_else() {
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
    }

    @Test
    void with_a_reason_the_supervisor_reads_what_the_grant_covers() {
        read(supervisor, referral.id(), REASON)
                .statusCode(200)
                .body("id", equalTo(person.toString()))
                .body("givenName", equalTo(Story.GIVEN_NAME))
                .body("categories", contains("IDENTITY"))
                .body("phone", nullValue());
    }

    @Test
    void the_ledger_keeps_the_reason_sealed_and_the_owner_learns_of_an_entitled_agency() throws SQLException {
        read(supervisor, referral.id(), REASON).statusCode(200);

        as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items[0].reader", equalTo("ENTITLED_AGENCY"))
                .body("items[0].decision", equalTo("ALLOWED"))
                .body("items[0].consent", equalTo(consent.toString()))
                .body("items[0].account", nullValue());
        assertThat(reasonOf(supervisor)).isNotEmpty();
        assertThat(new String(reasonOf(supervisor))).doesNotContain("caseworker");
    }

    @Test
    void without_a_typed_reason_nothing_is_read_and_nothing_is_echoed() {
        for (var reason : List.of("", " ".repeat(20), "urgent", "canary ".repeat(80)))
            read(supervisor, referral.id(), reason)
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-input"))
                    .body(not(containsString("canary")))
                    .body("givenName", nullValue());

        as(worker).get("/v1/persons/{id}/accesses", person).then().body("items", hasSize(0));
    }

    @Test
    void reading_without_saying_why_stays_the_same_404() {
        read(supervisor, referral.id(), REASON).statusCode(200);

        as(supervisor)
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/person-not-found"));
    }

    @Test
    void for_everybody_else_there_is_nothing() {
        var answers = List.of(
                read(supervisor(worker.agency()), referral.id(), REASON),
                read(supervisor(Network.agency()), referral.id(), REASON),
                read(supervisor, UUID.randomUUID(), REASON));

        assertThat(answers)
                .allSatisfy(answer -> answer.statusCode(404).body("type", equalTo("/problems/reading-not-found")));
        for (var colleague : List.of(named, desk(named.agency()), agencyAdmin(named.agency())))
            read(colleague, referral.id(), REASON).statusCode(403);
    }

    @Test
    void who_has_a_renewed_factor_waits_a_day() {
        vaultClosed(supervisor);

        await().atMost(ofSeconds(8))
                .untilAsserted(() -> read(supervisor, referral.id(), REASON)
                        .statusCode(403)
                        .body("type", equalTo("/problems/vault-closed")));
    }

    @Test
    void withdrawal_closes_it_and_the_attempt_is_in_the_ledger() {
        Story.withdrawn(worker, consent);

        read(supervisor, referral.id(), REASON).statusCode(404);

        as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items[0].decision", equalTo("REFUSED"))
                .body("items[0].reader", equalTo("OTHER_AGENCY"));
    }

    @Test
    void past_the_service_a_reason_opens_the_vault_in_its_own_transaction_only() throws SQLException {
        read(supervisor, referral.id(), REASON).statusCode(200);

        try (var connection = Databases.app()) {
            connection.setAutoCommit(false);
            actAs(connection, supervisor);
            assertThat(identifiers(connection)).isZero();
            try (var write = connection.createStatement()) {
                write.execute("""
                        insert into access (id, person, agency, account, at, decision, categories, grant_id, reason)
                        select gen_random_uuid(), person, agency, account, at, decision, categories, grant_id, reason
                          from access where reason is not null""");
            }
            assertThat(identifiers(connection)).isPositive();
            connection.rollback();
        }
    }

    private static void actAs(Connection connection, Account account) throws SQLException {
        try (var tell = connection.prepareStatement(
                "select set_config('app.agency', ?, true), set_config('app.account', ?, true)")) {
            tell.setString(1, account.agency().toString());
            tell.setString(2, account.id().toString());
            tell.execute();
        }
    }

    private long identifiers(Connection connection) throws SQLException {
        try (var count = connection.prepareStatement("select count(*) from identifier where person = ?")) {
            count.setObject(1, person);
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static byte[] reasonOf(Account account) throws SQLException {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement("select reason from access where account = ?")) {
            query.setObject(1, account.id());
            var row = query.executeQuery();
            row.next();
            return row.getBytes(1);
        }
    }

    private static ValidatableResponse read(Account by, UUID referral, String reason) {
        return as(by).body(Map.of("referral", referral, "reason", reason))
                .post("/v1/supervised-readings")
                .then();
    }
}
