package org.punte.referrals.callclock;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Calls.called;
import static org.punte.referrals.Calls.confirm;
import static org.punte.referrals.Calls.invitation;
import static org.punte.referrals.Calls.offer;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
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

/** A yes holds a place for a set time, also when the time of the call is over sooner. An urgent one is open for a day, and an offer stands for four hours. */
@QuarkusTest
class StandingOfferTest {
    private final UUID person = Calls.person();

    @Inject
    NetworkNews news;

    @Inject
    CallJobs jobs;

    @Inject
    TestClock clock;

    private Account sender;
    private Account shelter;
    private Account other;
    private UUID call;
    private UUID late;

    @BeforeEach
    void an_offer_an_hour_before_the_end() {
        var services = new Services(news);
        sender = caseworker(services.ngo("IS").agency());
        shelter = services.ngo("IS");
        other = services.ngo("VS");
        call = called(sender, person, shelter, other);
        late = invitation(shelter);
        clock.advance(Duration.ofHours(23));
        offer(shelter, late).then().statusCode(200);
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void safety23_an_offer_that_stands_outlives_the_time_of_its_call_and_can_be_chosen() {
        after(Duration.ofHours(4).minusSeconds(2));

        stands("OPEN");
        confirm(sender, call, late, Rows.consent(person, sender.agency(), shelter.agency()))
                .then()
                .statusCode(200);
    }

    @Test
    void nobody_begins_to_keep_a_place_then_nor_keeps_one_longer() {
        after(Duration.ofHours(1));

        for (var one : new Account[] {shelter, other})
            offer(one, invitation(one)).then().statusCode(409).body("type", equalTo("/problems/invitation-closed"));
    }

    @Test
    void with_the_last_offer_it_is_over() {
        after(Duration.ofHours(4));

        await().atMost(30, SECONDS).untilAsserted(() -> stands("LAPSED"));
        assertThat(types(call)).contains("call.closed.v1");
    }

    private void after(Duration time) {
        clock.advance(time);
        jobs.look();
    }

    private void stands(String status) {
        as(sender).get("/v1/calls/{id}", call).then().body("status", equalTo(status));
    }
}
