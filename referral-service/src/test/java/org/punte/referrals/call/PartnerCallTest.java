package org.punte.referrals.call;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.confirm;
import static org.punte.referrals.Calls.invitation;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.system;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.standing.StandingNews;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;

/** A partner's system that may answer referrals answers calls as well. */
@QuarkusTest
class PartnerCallTest {
    @Inject
    NetworkNews news;

    @Inject
    StandingNews standings;

    private Account sender;
    private Account shelter;
    private Account machine;

    @BeforeEach
    void a_shelter_with_a_system_of_its_own() {
        var services = new Services(news);
        sender = caseworker(services.ngo("IS").agency());
        shelter = services.ngo("IS");
        machine = system(shelter.agency(), "referrals:answer");
    }

    @Test
    void its_offer_is_confirmed_like_a_desks() {
        var person = Calls.person();
        var call = called(sender, person, shelter);
        var asked = invitation(machine);
        as(machine)
                .body(Map.of("workers", List.of(shelter.id()), "place", "WOMEN"))
                .post("/v1/received-calls/{id}/offer", asked)
                .then()
                .statusCode(200)
                .body("status", equalTo("OFFERED"));

        UUID referral =
                UUID.fromString(confirm(sender, call, asked, Rows.consent(person, sender.agency(), shelter.agency()))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("referral"));

        as(shelter)
                .get("/v1/referrals/{id}", referral)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .body("workers[0]", equalTo(shelter.id().toString()));
    }

    /** Perhaps it was not its owner who offered. */
    @Test
    void what_a_blocked_one_has_offered_is_confirmed_in_nobodys_name() {
        var person = Calls.person();
        var call = called(sender, person, shelter);
        var asked = invitation(machine);
        as(machine)
                .body(Map.of("workers", List.of(shelter.id()), "place", "WOMEN"))
                .post("/v1/received-calls/{id}/offer", asked)
                .then()
                .statusCode(200);
        standings.hear("""
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "account.changed.v1",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "version": 1,
                 "data": {"agency": "%s", "roles": ["caseworker"], "client": true, "blocked": true}}
                """.formatted(UUID.randomUUID(), machine.id(), machine.agency()));

        confirm(sender, call, asked, Rows.consent(person, sender.agency(), shelter.agency()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/offer-lapsed"))
                .body("detail", not(containsString(machine.id().toString())));
        as(sender).get("/v1/calls/{id}", call).then().body("status", equalTo("OPEN"));
    }

    @Test
    void its_no_is_told_to_whoever_called() {
        var call = called(sender, Calls.person(), shelter);

        as(machine)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/received-calls/{id}/decline", invitation(machine))
                .then()
                .statusCode(200);

        as(sender).get("/v1/calls/{id}", call).then().body("invitations[0].status", equalTo("DECLINED"));
    }

    @Test
    void a_system_that_may_only_read_answers_none() {
        called(sender, Calls.person(), shelter);

        as(system(shelter.agency(), "referrals:read"))
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/received-calls/{id}/decline", invitation(machine))
                .then()
                .statusCode(403);
    }
}
