package org.punte.infrastructure.daemon.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Asks a starting server again and again until it answers, ends or takes too long. */
public record Waiting(String name, Children children, Process process, Duration limit) {
    /** Returns when {@code ready} is true for the first time. */
    public void until(Callable<Boolean> ready) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!answers(ready)) {
            if (System.nanoTime() > end)
                throw new InfrastructureFailure("%s did not answer within %d s".formatted(name, limit.toSeconds()));
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) throw children.ended(name, process.exitValue());
        }
    }

    private static boolean answers(Callable<Boolean> ready) {
        try {
            return ready.call();
        } catch (Exception notYet) {
            return false;
        }
    }
}
