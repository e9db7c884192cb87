package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.TestClock;

/**
 * No sequence of consents, supersessions, withdrawals, ended categories, expiries, suspensions and tidings of referrals, in any
 * order of arrival, lets a receiver read a category that is not consented to at that moment, or after a referral is over.
 */
@QuarkusTest
class SharingPropertyTest {
    private static final int TRIES = 60;

    @Inject
    Consumption consumption;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void each_receiver_reads_exactly_what_is_consented_to_at_that_moment() {
        var readings = new ArrayList<Integer>();

        JqwikSession.run(() -> {
            var stories = SharingStep.stories();
            for (int i = 0; i < TRIES; i++) readings.add(new SharingPlay(consumption, clock).play(stories.sample()));
        });

        assertThat(readings.stream().filter(count -> count > 0).count())
                .as("stories in which something was readable")
                .isGreaterThan(TRIES / 2);
    }
}
