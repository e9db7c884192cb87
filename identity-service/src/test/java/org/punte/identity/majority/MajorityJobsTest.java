package org.punte.identity.majority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.MinorScenes.agreeingAs;
import static org.punte.identity.MinorScenes.tasks;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class MajorityJobsTest {
    private static final int LEFT = 20;

    @Inject
    MajorityJobs jobs;

    @Inject
    Referrals referrals;

    @Inject
    TestClock clock;

    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account nurse = hired(Network.agency(), "caseworker");
    private final LocalDate born = Story.inDays(LEFT).minusYears(18);

    @BeforeEach
    void nobody_else_is_due() {
        Staff.run("update coming_of_age set month = date '2100-01-01' where owner <> ?", worker.agency());
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A18_at_eighteen_what_a_guardian_agreed_to_pauses_and_what_the_person_agrees_to_resumes() {
        var person = MinorScenes.born(worker, born);
        var guardian = MinorScenes.guardian(worker, person, "PARENT");
        var consent = Story.agreed(worker, person, agreeingAs(guardian, nurse.agency(), "IDENTITY", "LANGUAGE"));
        var referral = Referral.of(consent, person, worker, nurse);
        referrals.tell("referral.accepted.v1", referral);
        var grant = Grants.id(nurse, referral);
        read(person).statusCode(200);

        comesOfAge();

        read(person).statusCode(404);
        as(worker).get("/v1/consents/{id}", consent).then().body("state", equalTo("GIVEN"));
        assertThat(OutboxProbe.types(consent)).containsExactly("consent.given.v1", "consent.paused.v1");
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.paused.v1");
        Story.agreed(worker, person, nurse.agency(), "LANGUAGE");
        read(person).statusCode(200).body("languages", notNullValue()).body("givenName", nullValue());
        assertThat(OutboxProbe.types(grant)).containsExactly("grant.opened.v1", "grant.paused.v1", "grant.resumed.v1");
    }

    @Test
    void A18_who_is_accepted_after_the_birthday_is_read_once_the_person_agrees() {
        var person = MinorScenes.born(worker, born);
        var guardian = MinorScenes.guardian(worker, person, "PARENT");
        var consent = Story.agreed(worker, person, agreeingAs(guardian, nurse.agency(), "IDENTITY"));
        comesOfAge();

        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, nurse));

        read(person).statusCode(404);
        Story.agreed(worker, person, nurse.agency(), "IDENTITY");
        read(person).statusCode(200).body("givenName", notNullValue());
    }

    @Test
    void A18_workers_are_warned_half_a_year_before_and_each_thing_happens_once_whoever_looks() throws Exception {
        var person = MinorScenes.born(worker, born);
        assertThat(tasks(worker)).doesNotContain("COMES_OF_AGE");

        both();
        jobs.look();

        assertThat(tasks(worker)).containsOnlyOnce("COMES_OF_AGE").doesNotContain("ASK_AGAIN");
        clock.advance(Duration.ofDays(LEFT).plusHours(26));
        both();
        jobs.look();
        assertThat(tasks(worker)).containsOnlyOnce("ASK_AGAIN").doesNotContain("COMES_OF_AGE");
        as(worker)
                .get("/v1/persons/{id}/age-decisions", person)
                .then()
                .body("treatedAsChild", equalTo(false))
                .body("decisions.cause", contains("CAME_OF_AGE", "REGISTERED"));
        as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items.account", hasItem(MajorityBook.SYSTEM.toString()));
    }

    @Test
    void A18_the_day_itself_stands_nowhere_readable() throws Exception {
        MinorScenes.born(worker, born);

        jobs.look();

        try (var connection = Databases.everything()) {
            Canaries.ofShort(born.toString()).assertAbsentFromDatabase(connection);
        }
    }

    @Test
    void one_whose_day_is_damaged_holds_up_nobody() {
        var damaged = MinorScenes.born(worker, born);
        var next = MinorScenes.born(worker, born);
        // looked at in the order of their ids
        var first = damaged.toString().compareTo(next.toString()) < 0 ? damaged : next;
        Staff.run("update coming_of_age set day = '\\x00' where person = ?", first);

        comesOfAge();

        Staff.run("delete from coming_of_age where person = ?", first);
        assertThat(child(first)).isTrue();
        assertThat(child(first.equals(damaged) ? next : damaged)).isFalse();
    }

    @Test
    void nobody_comes_of_age_who_is_no_child_or_whose_age_is_disputed() {
        Story.registered(worker);
        var told = Story.somebody();
        told.put("birthDate", born.toString());
        told.put("ageBasis", "DISPUTED");
        Story.registered(worker, told);

        comesOfAge();

        assertThat(tasks(worker)).doesNotContain("ASK_AGAIN", "COMES_OF_AGE");
    }

    private void comesOfAge() {
        jobs.look();
        clock.advance(Duration.ofDays(LEFT).plusHours(26));
        jobs.look();
    }

    private void both() throws Exception {
        var other = CompletableFuture.runAsync(jobs::look);
        jobs.look();
        other.get();
    }

    private boolean child(UUID person) {
        return as(worker).get("/v1/persons/{id}/age-decisions", person).path("treatedAsChild");
    }

    private ValidatableResponse read(UUID person) {
        return as(nurse).get("/v1/persons/{id}", person).then();
    }
}
