package org.punte.referrals.call;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.confirm;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.referrals.Refer.move;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;
import static org.punte.testing.answer.Body.id;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** A place is kept once, given once, and let go when nobody chose it. */
@QuarkusTest
class CallPlacesTest {
    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    private Account sender;
    private Account shelter;
    private UUID service;

    @BeforeEach
    void a_shelter_with_one_place() {
        var services = new Services(news);
        sender = caseworker(services.ngo("IS").agency());
        shelter = services.ngo("IS");
        service = Services.counted(shelter, 1);
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void a_place_that_is_kept_is_not_kept_again() {
        called(sender, Calls.person(), shelter);
        var first = invitation(shelter);
        called(sender, Calls.person(), shelter);
        var second = invitation(shelter);
        offer(shelter, first).then().statusCode(200);

        offer(shelter, second).then().statusCode(409).body("type", equalTo("/problems/no-place-left"));
        as(shelter).get("/v1/services/{id}/places", service).then().body("own.held", equalTo(1));
    }

    @Test
    void which_place_is_kept_has_to_be_said() {
        called(sender, Calls.person(), shelter);

        as(shelter)
                .body(Map.of("workers", new UUID[] {shelter.id()}))
                .post("/v1/received-calls/{id}/offer", invitation(shelter))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/place-not-named"));
    }

    @Test
    void safety23_a_bed_that_is_counted_before_whom_it_was_given_to_has_come_is_not_given_again() {
        var referral = given();
        called(sender, Calls.person(), shelter);
        var next = invitation(shelter);

        count(1);

        as(shelter).get("/v1/services/{id}/places", service).then().body("own.taken", equalTo(1));
        offer(shelter, next).then().statusCode(409).body("type", equalTo("/problems/no-place-left"));
        move(shelter, referral, "start", Map.of());
        offer(shelter, next).then().statusCode(409);
        count(2);
        offer(shelter, next).then().statusCode(200);
    }

    @Test
    void what_ended_as_helped_before_anybody_wrote_down_a_beginning_is_free_when_it_is_counted_again() {
        move(shelter, given(), "completion", Map.of("outcome", "SERVICE_FULLY"));
        called(sender, Calls.person(), shelter);
        var next = invitation(shelter);

        offer(shelter, next).then().statusCode(409);
        count(1);
        offer(shelter, next).then().statusCode(200);
    }

    @Test
    void A33_a_service_that_closes_lets_go_of_what_it_offered_and_whoever_asked_hears_of_it() {
        var person = Calls.person();
        var call = called(sender, person, shelter);
        var offered = invitation(shelter);
        offer(shelter, offered).then().statusCode(200);
        var consent = Rows.consent(person, sender.agency(), shelter.agency());

        status(0, "TEMPORARILY_CLOSED");

        assertThat(types(offered)).containsExactly("call.asked.v1", "call.offered.v1", "call.lapsed.v1");
        as(shelter).get("/v1/services/{id}/places", service).then().body("own.held", equalTo(0));
        confirm(sender, call, offered, consent).then().statusCode(409).body("type", equalTo("/problems/offer-lapsed"));
        offer(shelter, offered).then().statusCode(409).body("type", equalTo("/problems/service-temporarily-closed"));
        status(1, "ACTIVE");
        offer(shelter, offered).then().statusCode(200);
        confirm(sender, call, offered, consent).then().statusCode(200);
    }

    @Test
    void A33_of_two_houses_only_the_one_that_closes_lets_go() {
        var second = Services.counted(shelter, 1);
        called(sender, Calls.person(), shelter);
        var offered = invitation(shelter);
        offerAt(second, offered);

        status(0, "TEMPORARILY_CLOSED");
        assertThat(types(offered)).endsWith("call.offered.v1");
        Services.described(shelter, second, 0, closed("INACTIVE")).statusCode(200);

        assertThat(types(offered)).endsWith("call.lapsed.v1");
    }

    @Test
    void A33_a_service_that_is_closed_is_not_called() {
        status(0, "TEMPORARILY_CLOSED");

        as(sender)
                .body(Calls.body(Calls.person(), shelter))
                .post("/v1/calls")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/service-temporarily-closed"));
        as(shelter).get("/v1/received-calls").then().body("items", empty());
    }

    @Test
    void what_nobody_chose_in_time_is_let_go_once_and_can_be_offered_again() {
        called(sender, Calls.person(), shelter);
        var offered = invitation(shelter);
        offer(shelter, offered).then().statusCode(200);

        clock.advance(Duration.ofHours(5));

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(types(offered))
                        .containsExactly("call.asked.v1", "call.offered.v1", "call.lapsed.v1"));
        as(shelter).get("/v1/services/{id}/places", service).then().body("own.held", equalTo(0));
        offer(shelter, offered).then().statusCode(200);
    }

    @Test
    void an_offer_that_lapsed_is_not_confirmed() {
        var person = Calls.person();
        var call = called(sender, person, shelter);
        var offered = invitation(shelter);
        offer(shelter, offered).then().statusCode(200);
        var consent = Rows.consent(person, sender.agency(), shelter.agency());

        clock.advance(Duration.ofHours(5));

        confirm(sender, call, offered, consent).then().statusCode(409).body("type", equalTo("/problems/offer-lapsed"));
    }

    @Test
    void a_call_in_which_nobody_was_confirmed_ends_by_itself() {
        var call = called(sender, Calls.person(), shelter);
        var asked = invitation(shelter);

        clock.advance(Duration.ofHours(25));

        await().atMost(30, SECONDS)
                .untilAsserted(
                        () -> as(sender).get("/v1/calls/{id}", call).then().body("status", equalTo("LAPSED")));
        assertThat(types(asked)).containsExactly("call.asked.v1", "call.not-needed.v1");
    }

    private UUID given() {
        var person = Calls.person();
        var call = called(sender, person, shelter);
        var offered = invitation(shelter);
        offer(shelter, offered).then().statusCode(200);
        var consent = Rows.consent(person, sender.agency(), shelter.agency());
        return id(confirm(sender, call, offered, consent).then().statusCode(200), "/referral");
    }

    private void offerAt(UUID house, UUID invitation) {
        as(shelter)
                .body(Map.of("workers", new UUID[] {shelter.id()}, "place", "WOMEN", "listing", house))
                .post("/v1/received-calls/{id}/offer", invitation)
                .then()
                .statusCode(200);
    }

    /** One place is free, as the agency sees it now. */
    private void count(int version) {
        clock.advance(Duration.ofMinutes(1));
        as(shelter)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("women", 1))
                .put("/v1/services/{id}/places", service)
                .then()
                .statusCode(200);
    }

    private void status(int version, String status) {
        Services.described(shelter, service, version, closed(status)).statusCode(200);
    }

    private static Map<String, Object> closed(String status) {
        var body = Services.body("ACC_SHELTER", "IS");
        body.put("status", status);
        return body;
    }
}
