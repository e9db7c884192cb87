package org.punte.messaging;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits as long as a busy machine may need; a quiet one answers in milliseconds. */
public final class Eventually {
    private Eventually() {}

    /** Start of a sentence: {@code eventually().until(…)}. */
    public static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(40));
    }
}
