package org.punte.identity.otherrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.identity.conflict.Stepping;
import org.punte.testing.Account;

/** Several referrals of one human make several records at the receiver; who works with two of them is told so, and nobody else. */
@QuarkusTest
class OtherRecordsTest {
    @Inject
    Referrals referrals;

    private final Account worker = hired(Network.agency(), "caseworker");
    private final UUID there = Network.agency();
    private final Account dan = hired(there, "caseworker");
    private final Account ioana = hired(there, "caseworker");
    private final Account chief = hired(there, "supervisor");
    private UUID person;
    private Referral first;
    private Referral second;

    @BeforeEach
    void one_human_was_referred_twice() {
        person = Story.registered(worker);
        first = accepted(dan, ioana);
        second = accepted(dan);
    }

    @Test
    void whoever_works_with_both_sees_the_other_on_the_page_of_each() {
        var third = accepted(dan);
        String code = as(dan).get("/v1/persons/{id}", own(second)).path("pseudonym");

        read(dan, own(first))
                .body("otherRecords.id", containsInAnyOrder(text(second), text(third)))
                .body("otherRecords.find { it.id == '%s' }.pseudonym".formatted(own(second)), equalTo(code));
        read(dan, own(second)).body("otherRecords.id", containsInAnyOrder(text(first), text(third)));
    }

    @Test
    void safety1_4_a_colleague_who_works_with_one_learns_of_no_other_and_the_sender_of_none() {
        read(ioana, own(first)).body("otherRecords", nullValue());
        read(worker, person).body("otherRecords", nullValue());
        as(dan).get("/v1/persons/{id}", person).then().body("otherRecords", nullValue());
    }

    @Test
    void safety1_two_of_two_agencies_learn_nothing_of_each_other() {
        var elsewhere = hired(Network.agency(), "caseworker");
        var other = accepted(elsewhere);

        read(elsewhere, own(other)).body("otherRecords", nullValue());
        assertThat(read(dan, own(first)).extract().asString()).doesNotContain(text(other));
    }

    @Test
    void another_human_of_the_same_sender_is_another() {
        var somebodyElse = Story.registered(worker);
        var consent = Story.agreed(worker, somebodyElse, there, "IDENTITY");
        var other = Referral.of(consent, somebodyElse, worker, ioana);
        referrals.tell("referral.accepted.v1", other);

        read(ioana, own(other)).body("otherRecords", nullValue());
    }

    @Test
    void after_a_reassignment_it_is_gone() {
        Story.assigned(chief, own(second), ioana).statusCode(200);

        read(dan, own(first)).body("otherRecords", nullValue());
        read(ioana, own(first)).body("otherRecords.id", contains(text(second)));
    }

    @Test
    void safety3_a_supervisor_who_reads_with_a_reason_sees_none() {
        as(chief)
                .body(Map.of("referral", first.id(), "reason", "Her caseworker is ill and she waits at the door"))
                .post("/v1/supervised-readings")
                .then()
                .statusCode(200)
                .body("otherRecords", nullValue());
    }

    @Test
    void A35_whoever_stepped_aside_from_one_reads_neither() {
        referrals.say(Stepping.aside(second, dan).declared());

        for (var one : List.of(first, second))
            as(dan).get("/v1/persons/{id}", own(one)).then().statusCode(404);
    }

    @Test
    void safety16_whoever_must_not_meet_the_person_learns_nothing_more() {
        Staff.run("""
                insert into never_list_entry (id, version, person, owner, kind, account, added_by, added_at)
                select gen_random_uuid(), 0, id, owner, 'WORKER', ?, ?, now() from person where id = ?""", dan.id(), ioana.id(), own(second));

        read(dan, own(first)).body("otherRecords", nullValue());
    }

    @Test
    void safety1_what_rests_on_a_consent_that_is_over_joins_nothing() {
        Story.withdrawn(worker, second.consent());

        read(dan, own(first)).body("otherRecords", nullValue());
        read(dan, own(second)).body("otherRecords", nullValue());
    }

    private Referral accepted(Account... workers) {
        var consent = Story.agreed(worker, person, workers[0].agency(), "IDENTITY");
        var referral = Referral.of(consent, person, worker, workers);
        referrals.tell("referral.accepted.v1", referral);
        return referral;
    }

    private static ValidatableResponse read(Account by, UUID record) {
        return as(by).get("/v1/persons/{id}", record).then().statusCode(200);
    }

    private static String text(Referral referral) {
        return own(referral).toString();
    }

    /** The receiver's own record. */
    private static UUID own(Referral referral) {
        return UUID.fromString(
                Staff.read("select receiver_person from disclosure_grant where referral = ?", referral.id()));
    }
}
