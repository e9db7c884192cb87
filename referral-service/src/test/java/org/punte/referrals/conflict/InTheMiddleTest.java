package org.punte.referrals.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** A35: an agency takes a woman on and sends her on from its own record. Whoever there steps aside is kept away from both halves. */
@QuarkusTest
class InTheMiddleTest {
    private final Account ana = caseworker(agency());
    private final Account dan = caseworker(agency());
    private final Account irina = caseworker(dan.agency());
    private final Account lead = supervisor(dan.agency());
    private final Account carl = caseworker(agency());
    private final UUID person = UUID.randomUUID();
    private final UUID own = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void A35_whoever_steps_aside_from_what_was_sent_on_sees_nothing_of_what_it_came_of() {
        var came = taken();
        heard(came, own);
        var onward = sentOn();
        var other = sent(dan, body(dan, carl.agency()));

        var declared = declare(dan, onward);

        for (var gone : List.of(came, onward)) see(dan, gone).statusCode(404);
        list(dan, "/v1/desk");
        list(dan, "/v1/referrals/received");
        list(dan, "/v1/referrals/sent", other);
        list(irina, "/v1/desk", came);
        list(lead, "/v1/referrals/unassigned", came);
        see(irina, onward).statusCode(200);
        see(ana, came).statusCode(200);
        see(carl, onward).statusCode(200);
        name(came, dan).statusCode(409).body("type", equalTo("/problems/conflict-declared"));
        as(lead).get("/v1/conflicts").then().body("items[0].referrals", containsInAnyOrder(text(came, onward)));
        assertThat(last(declared)).containsExactlyInAnyOrder(came, onward);
    }

    @Test
    void A35_whoever_steps_aside_from_what_was_taken_on_sees_nothing_of_what_was_sent_on() {
        var came = taken();
        heard(came, own);
        var before = sentOn();

        var declared = declare(dan, came);
        var after = sentOn();

        for (var gone : List.of(came, before, after)) see(dan, gone).statusCode(404);
        list(dan, "/v1/referrals/sent");
        list(irina, "/v1/referrals/sent", before, after);
        assertThat(last(declared)).containsExactlyInAnyOrder(came, before, after);
        as(lead).post("/v1/conflicts/{id}/lifting", declared).then().statusCode(200);
        list(dan, "/v1/referrals/sent", before, after);
    }

    @Test
    void A35_whichever_was_declared_about_the_other_is_told_when_the_grant_is_heard_of() {
        var came = taken();
        var onward = sentOn();
        var up = declare(dan, onward);
        var down = declare(irina, came);
        see(dan, came).statusCode(200);

        heard(came, own);
        heard(came, own);

        see(dan, came).statusCode(404);
        see(irina, onward).statusCode(404);
        for (var declared : List.of(up, down)) {
            assertThat(last(declared)).containsExactlyInAnyOrder(came, onward);
            assertThat(types(declared)).containsExactly("conflict.declared.v1", "conflict.declared.v1");
        }
    }

    @Test
    void A35_what_is_not_taken_on_yet_stands_alone_until_it_is_and_so_does_what_comes_of_that() {
        var came = taken();
        heard(came, own);
        var onward = sentOn();
        var declared = declare(dan, onward);
        var waiting = asked();
        see(dan, waiting).statusCode(200);
        assertThat(last(declared)).containsExactlyInAnyOrder(came, onward);

        move(irina, waiting, "acceptance", workers(irina));
        var second = UUID.randomUUID();
        heard(waiting, second);
        var more = sentOn(second);

        for (var gone : List.of(waiting, more)) see(dan, gone).statusCode(404);
        assertThat(last(declared)).containsExactlyInAnyOrder(came, onward, waiting, more);
    }

    private UUID taken() {
        var id = asked();
        move(dan, id, "acceptance", workers(dan));
        return id;
    }

    private UUID asked() {
        return sent(ana, body(person, dan.agency(), Rows.consent(person, ana.agency(), dan.agency())));
    }

    private UUID sentOn() {
        return sentOn(own);
    }

    private UUID sentOn(UUID record) {
        return sent(irina, body(record, carl.agency(), Rows.consent(record, irina.agency(), carl.agency())));
    }

    /** As identity-service tells it: the receiver has made this record. */
    private void heard(UUID referral, UUID record) {
        consumption.hear("""
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "grant.opened.v1",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "datacontenttype": "application/json", "version": 0,
                 "data": {"referral": "%s", "person": "%s", "receiverPerson": "%s", "receiver": "%s", "workers": ["%s"],
                          "categories": ["NEEDS"], "until": "2100-01-01T00:00:00Z"}}
                """.formatted(UUID.randomUUID(), referral, referral, person, record, dan.agency(), dan.id()));
    }

    private ValidatableResponse name(UUID referral, Account worker) {
        return as(lead).body(workers(worker))
                .post("/v1/referrals/{id}/workers", referral)
                .then();
    }

    private static UUID declare(Account by, UUID referral) {
        return Body.id(
                as(by).post("/v1/referrals/{id}/conflict", referral).then().statusCode(201), "/id");
    }

    private static ValidatableResponse see(Account by, UUID referral) {
        return as(by).get("/v1/referrals/{id}", referral).then();
    }

    private static void list(Account by, String path, UUID... all) {
        as(by).get(path).then().statusCode(200).body("items.id", containsInAnyOrder(text(all)));
    }

    private static String[] text(UUID... all) {
        return Stream.of(all).map(UUID::toString).toArray(String[]::new);
    }

    /** The referrals that were told last. */
    private static List<UUID> last(UUID declaration) {
        var told = events(declaration);
        var all = told.get(told.size() - 1).at("/data/referrals");
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> UUID.fromString(one.asText()))
                .toList();
    }
}
