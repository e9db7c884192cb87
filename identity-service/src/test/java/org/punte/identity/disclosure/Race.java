package org.punte.identity.disclosure;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.LockSupport;

/** Two that do something at the same moment, as far as a machine allows. */
final class Race {
    private Race() {}

    /** Comes back when both are done. The first has a head start, in nanoseconds; the second where it is negative. */
    static void of(Runnable first, long headStart, Runnable second) {
        var start = new CyclicBarrier(2);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> atOnce(start, -headStart, first)),
                        CompletableFuture.runAsync(() -> atOnce(start, headStart, second)))
                .join();
    }

    private static void atOnce(CyclicBarrier start, long late, Runnable work) {
        try {
            start.await();
            LockSupport.parkNanos(late);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        work.run();
    }
}
