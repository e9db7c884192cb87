package org.punte.referrals.year;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.clock.Replica;
import org.punte.testing.TestClock;

/** {@code ./punte simulate} plays a longer one: {@code -Dsimulate.referrals} and, to play one again, {@code -Dsimulate.seed}. */
@QuarkusTest
class SimulatedYearTest {
    /** Long enough for the last limit, its grace and the last service that never begins. */
    private static final Duration AFTERWARDS = Duration.ofDays(40);

    private final int referrals = Integer.getInteger("simulate.referrals", 1_000);
    private final long seed = Long.getLong("simulate.seed", System.nanoTime());

    private int told;

    @Inject
    TestClock clock;

    @Inject
    Replica replica;

    @Inject
    Consumption consumption;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void a_year_of_silence_declines_and_crashes_leaves_no_referral_waiting_and_says_everything_once()
            throws SQLException {
        Log.infof("A year of %d referrals, seed %d", referrals, seed);
        var random = new Random(seed);
        var network = new Network(random, consumption);
        var hand = new Hand();
        var begin = clock.instant();
        var year = new Year(network, random, hand, begin, referrals);
        try (var runners = new Runners(replica, clock, random, network.agencies())) {
            runners.awayWithin(begin, year.length());
            for (var act = year.next(); act != null; act = year.next()) {
                runners.until(act.at());
                act.what().accept(clock.instant());
                tell(year.sent().size(), hand);
            }
            runners.until(clock.instant().plus(AFTERWARDS));

            var held = new Audit(new Lives(network.agencies()), year.days(), runners::looksAt)
                    .holds(year.sent().size());

            Log.infof("%d requests, %s: %s", hand.asked(), runners.told(), held);
        }
    }

    private void tell(int sent, Hand hand) {
        if (sent < told + 1_000) return;
        told = sent;
        Log.infof("%d referrals, %d requests, it is %s", sent, hand.asked(), clock.instant());
    }
}
