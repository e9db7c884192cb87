package org.punte.portal.client;

import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/** For what a page can do without: it is shown also while a service does not answer, or does not show it. */
public final class Silence {
    private static final int FORBIDDEN = 403;

    /** What was read; null where it cannot be had. */
    public static <T> @Nullable T orNull(Supplier<T> read) {
        try {
            return read.get();
        } catch (Refused | ProcessingException | CircuitBreakerOpenException silent) {
            return null;
        }
    }

    /** The same of several: none where they cannot be had. */
    public static <T> List<T> orNone(Supplier<List<T>> read) {
        var found = orNull(read);
        return found == null ? List.of() : found;
    }

    /** Where silence must not pass for nothing: only what the one who looks may not see is none. */
    public static <T> List<T> unlessForbidden(Supplier<List<T>> read) {
        try {
            return read.get();
        } catch (Refused refused) {
            if (refused.status() != FORBIDDEN) throw refused;
            return List.of();
        }
    }

    private Silence() {}
}
