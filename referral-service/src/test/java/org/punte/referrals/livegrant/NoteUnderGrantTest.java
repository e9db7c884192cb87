package org.punte.referrals.livegrant;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.EventContract.example;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.messaging.Events;
import org.punte.referrals.AskedFilter;
import org.punte.referrals.Calls;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

/** A worker who is named reads the sender's note only while the grant is open to that worker. */
@QuarkusTest
class NoteUnderGrantTest {
    private static final String NOTE = "She waits at the door";
    private static final String REMARK = "She saw her cousin here";

    private final Account shelter = caseworker(agency());
    private final Account nurse = caseworker(agency());
    private final Account cousin = caseworker(nurse.agency());
    private final Account doctor = caseworker(nurse.agency());
    private final UUID grant = UUID.randomUUID();
    private UUID referral;

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    Events events;

    @BeforeEach
    void three_are_named() {
        var noted = body(shelter, nurse.agency());
        noted.put("note", NOTE);
        referral = Refer.sent(shelter, noted);
        Refer.move(nurse, referral, "acceptance", workers(nurse, cousin, doctor))
                .body("note", nullValue());
    }

    @Test
    void safety16_who_is_named_and_kept_away_reads_the_referral_without_its_note() {
        told("opened", 0, nurse);

        eventually(nurse, NOTE);
        seen(cousin).body("note", nullValue()).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void safety16_who_is_put_on_the_list_later_reads_the_note_no_longer() {
        told("opened", 0, nurse, cousin);
        eventually(cousin, NOTE);

        told("opened", 1, nurse);

        eventually(cousin, null);
        seen(nurse).body("note", equalTo(NOTE));
    }

    @Test
    void safety16_what_colleagues_say_of_her_is_not_for_whom_she_keeps_away_also_when_it_is_over() {
        told("opened", 0, nurse, doctor);
        eventually(nurse, NOTE);
        Refer.move(nurse, referral, "return", Map.of("reason", "SAFETY_CONFLICT", "remark", REMARK));
        told("ended", 1, nurse, doctor);
        eventually(nurse, null);

        remarks(doctor).body("items.remark", hasItem(REMARK));
        remarks(nurse).body("items.remark", hasItem(REMARK));
        remarks(cousin).body("items.remark", not(hasItem(REMARK)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ended", "paused"})
    void a_grant_that_is_not_open_opens_no_note(String what) {
        told("opened", 0, nurse);
        eventually(nurse, NOTE);

        told(what, 1, nurse);

        eventually(nurse, null);
    }

    @Test
    void what_is_resumed_is_read_again_and_what_ended_is_not() {
        told("paused", 1, nurse);
        told("resumed", 2, nurse);
        eventually(nurse, NOTE);
        told("ended", 3, nurse);
        eventually(nurse, null);

        told("opened", 4, nurse);
        told("resumed", 5, nurse);

        told(UUID.randomUUID(), "opened", 0, cousin);
        eventually(cousin, NOTE);
        seen(nurse).body("note", nullValue());
    }

    @Test
    void safety16_who_was_taken_off_stays_off_when_an_older_state_comes_late() {
        told("opened", 1, nurse);
        told("opened", 0, nurse, cousin);

        everythingIsHeard();
        seen(cousin).body("note", nullValue());
        seen(nurse).body("note", equalTo(NOTE));
    }

    @Test
    void what_is_paused_stays_paused_when_its_opening_comes_late() {
        told("paused", 1, nurse);
        told("opened", 0, nurse);

        everythingIsHeard();
        seen(nurse).body("note", nullValue());
    }

    @Test
    void until_a_grant_is_heard_of_identity_service_is_asked_and_no_answer_is_no() {
        seen(nurse).body("note", nullValue());
        Calls.grantOf(referral, false);
        seen(nurse).body("note", nullValue());

        Calls.grantOf(referral, true);

        seen(nurse).body("note", equalTo(NOTE));
        assertThat(AskedFilter.inTransaction("/grants?referral=" + referral))
                .isNotEmpty()
                .containsOnly(false);
    }

    @Test
    void where_nobody_told_what_a_grant_opens_identity_service_is_asked_and_no_answer_is_no() {
        Rows.grant(referral, nurse);
        seen(nurse).body("note", equalTo(NOTE));
        Rows.openUnknown(referral);
        seen(nurse).body("note", nullValue());

        Calls.grantOf(referral, true);

        seen(nurse).body("note", equalTo(NOTE));
    }

    @Test
    void the_published_examples_are_understood() {
        for (var type : List.of("opened", "changed", "paused", "resumed", "ended")) {
            var heard = events.read(example("grant." + type + ".v1")).data(GrantHeard.class);
            assertThat(heard.workers()).hasSize(1);
            assertThat(heard.categories() == null).isEqualTo(heard.until() == null);
            assertThat(heard.until() == null).isEqualTo(type.equals("paused") || type.equals("ended"));
        }
    }

    /** Events are handled one after the other: when the last one shows, those before it are over and done with. */
    private void everythingIsHeard() {
        told(UUID.randomUUID(), "opened", 0, doctor);
        eventually(doctor, NOTE);
    }

    private void eventually(Account who, String note) {
        await().atMost(10, SECONDS).untilAsserted(() -> seen(who).body("note", equalTo(note)));
    }

    private ValidatableResponse seen(Account who) {
        return as(who).get("/v1/referrals/{id}", referral).then().statusCode(200);
    }

    private ValidatableResponse remarks(Account who) {
        return as(who).get("/v1/referrals/{id}/timeline", referral).then().statusCode(200);
    }

    private void told(String what, int version, Account... workers) {
        told(grant, what, version, workers);
    }

    private void told(UUID grant, String what, int version, Account... workers) {
        var ids = java.util.Arrays.stream(workers)
                .map(one -> "\"" + one.id() + "\"")
                .toList();
        var until = what.equals("ended") || what.equals("paused")
                ? ""
                : ", \"categories\": [\"NEEDS\"], \"until\": \"2100-01-01T00:00:00Z\"";
        connector.source("identity-events").send("""
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "grant.%s.v1",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "datacontenttype": "application/json", "version": %d,
                 "data": {"referral": "%s", "receiver": "%s", "workers": %s%s}}
                """.formatted(
                        UUID.randomUUID(), what, grant, version, referral, nurse.agency(), ids, until));
    }
}
