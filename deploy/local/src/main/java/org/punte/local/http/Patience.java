package org.punte.local.http;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again until something has come true, but not for ever. */
public final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    public static void until(String what, Duration limit, BooleanSupplier hasHappened) {
        until(what, limit, PAUSE, hasHappened);
    }

    public static void until(String what, Duration limit, Duration pause, BooleanSupplier hasHappened) {
        long end = System.nanoTime() + limit.toNanos();
        while (!hasHappened.getAsBoolean()) {
            if (System.nanoTime() > end) throw new Unexpected(what + ": not within " + limit.toSeconds() + " s");
            if (Thread.currentThread().isInterrupted()) throw new Unexpected(what + ": interrupted");
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
