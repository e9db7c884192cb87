package org.punte.portal.client;

import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/** One page of a list. {@code next} is the opaque place where the following page begins. */
public record Listed<T>(List<T> items, @Nullable String next) {
    /** For what a page can do without: nothing, while its service does not answer or does not show it. */
    public static <T> List<T> orNone(Supplier<Listed<T>> read) {
        try {
            return read.get().items();
        } catch (Refused | ProcessingException | CircuitBreakerOpenException silent) {
            return List.of();
        }
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
