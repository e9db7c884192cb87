package org.punte.messaging.relay;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.punte.messaging.OutboxSignal;
import org.punte.messaging.broker.BrokerAway;
import org.punte.messaging.broker.Topics;
import org.punte.web.startup.Draining;

/** Keeps the relay going, on a thread of its own: it waits for Kafka, so it must never be on an event loop. */
@ApplicationScoped
class RelayLoop {
    private final OutboxRelay relay;
    private final OutboxSignal signal;
    private final Topics topics;
    private final RelayConfig config;
    private final Pace pace;
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private final CountDownLatch stopping = new CountDownLatch(1);

    RelayLoop(OutboxRelay relay, OutboxSignal signal, Topics topics, RelayConfig config) {
        this.relay = relay;
        this.signal = signal;
        this.topics = topics;
        this.config = config;
        this.pace = new Pace(config);
    }

    void onStart(@Observes StartupEvent start) {
        if (!config.enabled()) return;
        thread.setDaemon(true);
        thread.start();
    }

    /** The present round is finished; what it leaves is sent by another replica or at the next start. */
    void onStop(@Observes Draining begun) throws InterruptedException {
        stopping.countDown();
        signal.wake();
        thread.join(config.sendTimeout().plusSeconds(1).toMillis());
    }

    private void run() {
        try {
            Round last = round();
            while (!stopping.await(config.breath().toMillis(), MILLISECONDS)) {
                signal.await(pace.pauseAfter(last));
                last = round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Round round() {
        try {
            topics.makeMissing();
            Round round = relay.relay(pace.limit());
            if (round.failed()) report("Kafka did not acknowledge");
            return round;
        } catch (SQLException e) {
            report(e.toString());
            return Round.FAILED;
        } catch (BrokerAway e) {
            report(e.toString());
        } catch (RuntimeException | Error e) {
            // an Error, too: nobody would be told that nothing is sent any more
            Log.error("Unexpected failure of the relay", e);
        }
        look();
        return Round.FAILED;
    }

    /** Where no round was played, nothing else says how long events wait. */
    private void look() {
        try {
            relay.look();
        } catch (SQLException | RuntimeException e) {
            Log.debugf("What waits cannot be seen: %s", e.toString());
        }
    }

    private void report(String why) {
        if (!pace.failing()) Log.warnf("Events wait in the outbox: %s", why);
    }
}
