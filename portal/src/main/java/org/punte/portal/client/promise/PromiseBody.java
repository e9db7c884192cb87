package org.punte.portal.client.promise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of what is done about a promise. */
public final class PromiseBody {
    /** Holds words: never printed. */
    public record Rang(
            String number, String answeredBy, @Nullable Instant calledAt) {
        @Override
        public String toString() {
            return "Rang";
        }
    }

    /** Without workers whoever confirms is named. */
    public record Confirm(@Nullable List<UUID> workers) {}

    private PromiseBody() {}
}
