package org.punte.referrals.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.confirm;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.AskedFilter;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.Databases;

@QuarkusTest
class CallTest {
    @Inject
    NetworkNews news;

    private Services services;
    private Account sender;
    private Account shelter;
    private Account other;

    @BeforeEach
    void two_shelters() {
        services = new Services(news);
        sender = caseworker(services.ngo("IS").agency());
        shelter = services.ngo("IS");
        other = services.ngo("VS");
    }

    @Test
    void the_one_that_is_confirmed_gets_an_accepted_referral_and_the_others_go_home() {
        var person = Calls.person();
        var call = called(sender, person, shelter, other);
        var offered = invitation(shelter);
        var second = invitation(other);
        offer(shelter, offered).then().statusCode(200).body("status", equalTo("OFFERED"));
        offer(other, second).then().statusCode(200);

        var consent = Rows.consent(person, sender.agency(), shelter.agency());
        UUID referral = UUID.fromString(confirm(sender, call, offered, consent)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("invitations.status", containsInAnyOrder("CONFIRMED", "NOT_NEEDED"))
                .extract()
                .path("referral"));

        as(shelter)
                .get("/v1/referrals/{id}", referral)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("workers[0]", equalTo(shelter.id().toString()));
        as(sender).get("/v1/referrals/{id}", referral).then().body("workers", nullValue());
        as(other).get("/v1/referrals/{id}", referral).then().statusCode(404);
        assertThat(types(referral)).containsExactly("referral.sent.v1", "referral.accepted.v1");
        assertThat(types(offered)).containsExactly("call.asked.v1", "call.offered.v1", "call.confirmed.v1");
        assertThat(types(second)).containsExactly("call.asked.v1", "call.offered.v1", "call.not-needed.v1");
    }

    @Test
    void whom_a_call_may_reach_is_asked_once_and_outside_of_its_transaction_and_counts_as_one() throws SQLException {
        var person = Calls.person();

        called(sender, person, shelter, other);

        assertThat(AskedFilter.inTransaction("/persons/" + person)).containsExactly(false);
        assertThat(spent()).isEqualTo(1);
    }

    private int spent() throws SQLException {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement("select sum(used) from daily_use where account = ?")) {
            query.setObject(1, sender.id());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void without_a_live_consent_for_that_agency_nothing_comes_of_an_offer() {
        var person = Calls.person();
        var call = called(sender, person, shelter, other);
        var offered = invitation(shelter);
        offer(shelter, offered);

        for (var consent : new UUID[] {
            UUID.randomUUID(), Rows.consent(person, sender.agency(), other.agency()),
        })
            confirm(sender, call, offered, consent)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/consent-missing"));

        as(sender).get("/v1/calls/{id}", call).then().body("status", equalTo("OPEN"));
        assertThat(types(offered)).containsExactly("call.asked.v1", "call.offered.v1");
    }

    @Test
    void whoever_is_asked_sees_an_envelope_and_neither_the_person_nor_the_others() {
        called(sender, Calls.person(), shelter, other);

        as(shelter)
                .get("/v1/received-calls/{id}", invitation(shelter))
                .then()
                .statusCode(200)
                .body("envelope.ageBand", equalTo("ADULT"))
                .body("$", not(hasKey("person")))
                .body("$", not(hasKey("call")));
    }

    @Test
    void an_offer_needs_workers_of_the_agency_and_an_answer_stands_once() {
        called(sender, Calls.person(), shelter);
        var asked = invitation(shelter);
        as(shelter)
                .body(Map.of("workers", new UUID[] {sender.id()}))
                .post("/v1/received-calls/{id}/offer", asked)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/worker-not-of-this-agency"));

        decline(shelter, asked).statusCode(200);

        offer(shelter, asked).then().statusCode(409).body("type", equalTo("/problems/invitation-closed"));
    }

    @Test
    void why_somebody_cannot_is_said_to_the_sender_only_as_far_as_it_may_be() {
        var call = called(sender, Calls.person(), shelter);

        as(shelter)
                .body(Map.of("reason", "SAFETY_CONFLICT"))
                .post("/v1/received-calls/{id}/decline", invitation(shelter))
                .then()
                .statusCode(200);

        as(sender).get("/v1/calls/{id}", call).then().body("invitations[0].declineReason", equalTo("CANNOT_TAKE"));
    }

    @Test
    void a_call_names_nobody_who_could_have_been_sent_twice() {
        called(sender, Calls.person(), shelter);

        as(shelter)
                .body(Map.of("reason", "DUPLICATE_REFERRAL"))
                .post("/v1/received-calls/{id}/decline", invitation(shelter))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-duplicate"));
    }

    @Test
    void whom_the_person_does_not_want_is_answered_as_one_that_does_not_receive() {
        var person = Calls.person(other.agency());
        var suspended = services.known("NGO", "IS", "SUSPENDED");

        var listed = refused(person, other);
        var gone = refused(Calls.person(), suspended);

        assertThat(listed.replace(other.agency().toString(), ""))
                .isEqualTo(gone.replace(suspended.agency().toString(), ""));
    }

    @Test
    void while_it_cannot_be_found_out_nobody_is_asked() {
        var person = UUID.randomUUID();
        Calls.identityAnswers(person, "503 {}");
        place(person, shelter).statusCode(503).body("type", equalTo("/problems/call-not-verifiable"));

        place(UUID.randomUUID(), shelter).statusCode(404).body("type", equalTo("/problems/call-not-found"));
    }

    @Test
    void neither_authorities_nor_agencies_on_probation_nor_more_than_five_are_called() {
        for (var kind : List.of("POLICE", "FOREIGN_AUTHORITY"))
            place(Calls.person(), services.known(kind, "IS", "ACTIVE"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/not-called"));
        place(Calls.person(), services.known("NGO", "IS", "PROBATION", sender.agency()))
                .statusCode(409)
                .body("type", equalTo("/problems/call-on-probation"));
        var six = IntStream.range(0, 6)
                .mapToObj(i -> caseworker(UUID.randomUUID()))
                .toArray(Account[]::new);
        place(Calls.person(), six).statusCode(400);
        place(Calls.person(), sender).statusCode(409).body("type", equalTo("/problems/receiver-is-sender"));
    }

    @Test
    void a_withdrawn_call_is_over_for_everybody() {
        var call = called(sender, Calls.person(), shelter);
        var asked = invitation(shelter);

        as(sender).post("/v1/calls/{id}/withdrawal", call).then().statusCode(200);

        offer(shelter, asked).then().statusCode(409).body("current", equalTo("NOT_NEEDED"));
        as(sender)
                .post("/v1/calls/{id}/withdrawal", call)
                .then()
                .statusCode(409)
                .body("type", notNullValue());
    }

    private String refused(UUID person, Account receiver) {
        return place(person, receiver).statusCode(409).extract().<String>path("type")
                + place(person, receiver).extract().path("detail");
    }

    private ValidatableResponse place(UUID person, Account... receivers) {
        return as(sender).body(Calls.body(person, receivers)).post("/v1/calls").then();
    }

    private static ValidatableResponse decline(Account receiver, UUID asked) {
        return as(receiver)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/received-calls/{id}/decline", asked)
                .then();
    }
}
