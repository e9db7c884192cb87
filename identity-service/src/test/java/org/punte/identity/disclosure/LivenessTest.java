package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.ConsentScenes.misdirected;
import static org.punte.identity.ConsentScenes.stopped;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.identity.agreement.Agreements;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

/** Whatever ends a sharing, the next read finds nothing, or less: over HTTP, and past it in the database. */
@QuarkusTest
class LivenessTest {
    @Inject
    Referrals referrals;

    @Inject
    TestClock clock;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private UUID person;
    private UUID consent;
    private Referral referral;

    @BeforeEach
    void a_named_worker_reads() {
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY", "CONTACT");
        referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
        read().statusCode(200);
    }

    @AfterEach
    void back_to_real_time() {
        Network.asOwner("update network_rule set agreements_required = false");
        clock.reset();
    }

    @Test
    void A9_a_withdrawal_between_acceptance_and_service_closes_at_once() throws SQLException {
        assertThat(rows("IDENTITY")).isPositive();

        Story.withdrawn(worker, consent);

        read().statusCode(404);
        assertThat(rows("IDENTITY")).isZero();
        Grants.seen(named, referral).body("items[0].live", equalTo(false));
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
    }

    @Test
    void what_its_receiver_may_not_be_told_under_it_is_read_no_more_before_any_job_has_come() throws SQLException {
        misdirected(consent);

        read().statusCode(404);
        assertThat(rows("IDENTITY")).isZero();
    }

    @Test
    void A10_an_ended_category_is_shown_neither_by_the_service_nor_past_it() throws SQLException {
        assertThat(rows("CONTACT")).isPositive();

        stopped(worker, person, "STOP_CATEGORY", Map.of("category", "CONTACT"));

        read().statusCode(200).body("categories", contains("IDENTITY"));
        assertThat(rows("CONTACT")).isZero();
        assertThat(rows("IDENTITY")).isPositive();
    }

    @Test
    void A11_the_night_after_the_last_day_it_is_closed_without_anybody_doing_anything() {
        clock.advance(Duration.ofDays(31));

        read().statusCode(404);
    }

    @Test
    void A34_the_day_after_an_agreement_ended_nothing_is_read() {
        Network.asOwner("update network_rule set agreements_required = true");
        Agreements.confirmed(
                agencyAdmin(worker.agency()),
                agencyAdmin(named.agency()),
                Agreements.today().plusDays(9),
                "IDENTITY");
        read().statusCode(200).body("categories", contains("IDENTITY"));

        clock.advance(Duration.ofDays(11));

        read().statusCode(404);
    }

    @Test
    void a_suspended_receiver_reads_nothing() {
        Network.suspend(named.agency());

        read().statusCode(404);
    }

    @Test
    void a_newer_consent_carries_on_what_was_accepted_for_its_categories_alone() {
        var newer = Story.agreed(worker, person, named.agency(), "CONTACT", "LANGUAGE");

        read().statusCode(200).body("categories", contains("CONTACT", "LANGUAGE"));
        var grant = as(named).get("/v1/grants?referral={id}", referral.id());
        grant.then().body("items[0].consent", equalTo(newer.toString()));
        var told = OutboxProbe.events(UUID.fromString(grant.path("items[0].id")));
        assertThat(told)
                .extracting(event -> event.path("type").asText())
                .containsExactly("grant.opened.v1", "grant.changed.v1");

        Story.withdrawn(worker, newer);
        read().statusCode(404);
    }

    @Test
    void an_acceptance_that_names_a_superseded_consent_opens_under_the_newer_one() {
        var late = Referral.of(consent, person, worker, named);
        var newer = Story.agreed(worker, person, named.agency(), "CONTACT");

        referrals.tell("referral.accepted.v1", late);

        Grants.seen(named, late)
                .body("items.consent", contains(newer.toString()))
                .body("items[0].categories", contains("CONTACT"));
    }

    @Test
    void an_end_that_is_heard_before_the_acceptance_is_not_taken_back() {
        var over = Referral.of(consent, person, worker, named);

        referrals.tell("referral.cancelled.v1", over);
        referrals.tell("referral.accepted.v1", over);

        Grants.seen(named, over).body("items", empty());
    }

    @Test
    void hearing_of_the_completion_again_makes_the_grace_no_longer() {
        referrals.tell("referral.completed.v1", referral);
        clock.advance(Duration.ofDays(6));
        referrals.tell("referral.completed.v1", referral);

        clock.advance(Duration.ofDays(2));

        read().statusCode(404);
    }

    private ValidatableResponse read() {
        return as(named).get("/v1/persons/{id}", person).then();
    }

    /** What the database shows the named worker's own agency, whatever the service asks. */
    private long rows(String category) throws SQLException {
        try (Connection connection = Databases.app()) {
            connection.setAutoCommit(false);
            try (var tell = connection.prepareStatement(
                            "select set_config('app.agency', ?, true), set_config('app.account', ?, true)");
                    var count = connection.prepareStatement(
                            "select count(*) from identifier where person = ? and category = ?")) {
                tell.setString(1, named.agency().toString());
                tell.setString(2, named.id().toString());
                tell.execute();
                count.setObject(1, person);
                count.setString(2, category);
                var row = count.executeQuery();
                row.next();
                return row.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }
}
