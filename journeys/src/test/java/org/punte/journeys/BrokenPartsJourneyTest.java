package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.journeys.Part.NOTIFICATION;
import static org.punte.journeys.Part.REFERRAL;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What is committed arrives, once, whatever is killed or down meanwhile. */
@Journey
@Isolated
class BrokenPartsJourneyTest {
    private final Network network = Network.running();
    private final Actor ana = network.people().ana();
    private final Actor dan = network.people().dan();

    @Test
    void a_referral_whose_service_is_killed_between_commit_and_relay_arrives_once() throws SQLException {
        var person = Story.personOf(ana, Canary.released());
        var consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY");
        UUID referral;

        try (var fence = OpenTransaction.holdingTheRelay(network)) {
            referral = Story.sent(ana, person, dan.agency(), consent);
            assertThat(fence.unsent(referral)).isOne();
            network.system().services().kill(REFERRAL.process());
        }
        network.system().services().startAgain(REFERRAL.process());

        await().untilAsserted(() -> assertThat(Story.messages(dan, "desk", "REFERRAL_SENT", referral))
                .isOne());
        var second = Story.sent(ana, person, dan.agency(), consent);
        await().untilAsserted(() ->
                assertThat(Story.messages(dan, "desk", "REFERRAL_SENT", second)).isOne());
        assertThat(Story.messages(dan, "desk", "REFERRAL_SENT", referral)).isOne();
    }

    @Test
    void A40_notification_service_is_down_for_a_while_and_nothing_is_lost_or_doubled() {
        network.system().services().stop(NOTIFICATION.process());
        var person = Story.personOf(ana, Canary.released());
        var consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY");
        var referral = Story.sent(ana, person, dan.agency(), consent);
        Story.accept(dan, referral, dan).then().statusCode(200);
        dan.at(REFERRAL, Map.of())
                .post("/v1/referrals/{id}/start", referral)
                .then()
                .statusCode(200);

        network.system().services().startAgain(NOTIFICATION.process());

        await().untilAsserted(() -> assertThat(Story.messages(ana, "own", "REFERRAL_STARTED", referral))
                .isOne());
        await().untilAsserted(() -> assertThat(Story.messages(dan, "own", "PERSON_READABLE", referral))
                .isOne());
        assertThat(Story.messages(dan, "desk", "REFERRAL_SENT", referral)).isOne();
        assertThat(Story.messages(ana, "own", "REFERRAL_ACCEPTED", referral)).isOne();
        assertThat(Story.messages(ana, "own", "REFERRAL_STARTED", referral)).isOne();
    }
}
