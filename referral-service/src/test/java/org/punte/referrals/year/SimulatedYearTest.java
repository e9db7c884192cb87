package org.punte.referrals.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Services;
import org.punte.referrals.clock.Replica;
import org.punte.testing.TestClock;

/** {@code ./punte simulate} plays a longer one: {@code -Dsimulate.referrals} and, to play one again, {@code -Dsimulate.seed}. */
@QuarkusTest
class SimulatedYearTest {
    /** Long enough for the last limit, its grace and the last service that never begins. */
    private static final Duration AFTERWARDS = Duration.ofDays(40);

    /** A time that no other test reaches: all that is counted there is this year's. */
    private static final Duration AHEAD = Duration.ofDays(1_000);

    private final int referrals = Integer.getInteger("simulate.referrals", 1_000);
    private final long seed = Long.getLong("simulate.seed", System.nanoTime());

    private int told;

    @Inject
    TestClock clock;

    @Inject
    Replica replica;

    @Inject
    Consumption consumption;

    @Inject
    NetworkNews news;

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void a_year_of_silence_declines_and_crashes_leaves_no_referral_waiting_and_says_everything_once()
            throws SQLException {
        Log.infof("A year of %d referrals, seed %d", referrals, seed);
        var random = new Random(seed);
        var network =
                new Network(random, consumption, new Services(news).ngo("IS").agency());
        var hand = new Hand(identity);
        clock.advance(AHEAD);
        var year = new Year(network, random, hand, clock.instant(), referrals);
        var outages = new Outages(random, year.begin(), year.length());
        try (var runners = new Runners(replica, clock, random, outages)) {
            for (var act = year.next(); act != null; act = year.next()) {
                runners.until(act.at());
                act.what().accept(clock.instant());
                tell(year.sent().size(), hand);
            }
            runners.until(clock.instant().plus(AFTERWARDS));

            var held = new Audit(new Lives(network.agencies()), outages).holds(year, network.agencies());

            assertThat(runners.cutOff()).as("looks cut off").isGreaterThan(referrals / 10);
            assertThat(runners.atOnce()).as("looks at once").isGreaterThan(referrals / 20);
            Log.infof("%d requests, %s: %s", hand.asked(), runners.told(), held);
        }
    }

    private void tell(int sent, Hand hand) {
        if (sent < told + 1_000) return;
        told = sent;
        Log.infof("%d referrals, %d requests, it is %s", sent, hand.asked(), clock.instant());
    }
}
