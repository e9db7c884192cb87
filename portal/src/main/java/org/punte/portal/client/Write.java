package org.punte.portal.client;

import io.quarkus.logging.Log;
import jakarta.ws.rs.ProcessingException;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Sends something that changes something. */
public final class Write {
    private static final int UNAVAILABLE = 503;

    private Write() {}

    /**
     * Silence is told as an undecided refusal: it may have been done or not, so the form is shown again with the same
     * key, and sending it once more is safe.
     */
    public static <T> T once(Supplier<T> write) {
        try {
            return write.get();
        } catch (ProcessingException | CircuitBreakerOpenException silence) {
            var id = UUID.randomUUID().toString();
            Log.warnf("A service does not answer (%s): %s", id, silence.getMessage());
            throw new Refused(UNAVAILABLE, Problem.of("/problems/unavailable", id));
        }
    }

    /** The version that its author has seen, as {@code If-Match} names it. */
    public static String tag(int version) {
        return "\"%d\"".formatted(version);
    }
}
