package org.punte.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.punte.messaging.Republishing;

/** Everything is told again while a change is under way that nobody else sees yet. */
public final class Meanwhile {
    private static final long A_MOMENT = 1_000;

    private Meanwhile() {}

    /** Returns when the change is committed and everything told. */
    public static void republished(Republishing telling, Runnable change) throws InterruptedException {
        var beside = new Thread(telling::republish);
        QuarkusTransaction.requiringNew().call(() -> {
            change.run();
            beside.start();
            beside.join(A_MOMENT);
            return true;
        });
        beside.join();
    }
}
