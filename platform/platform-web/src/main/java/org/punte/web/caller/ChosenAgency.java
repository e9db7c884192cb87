package org.punte.web.caller;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one agency in a token's {@code organization} claim, whichever of its shapes the identity server uses. */
final class ChosenAgency {
    private ChosenAgency() {}

    /** Empty when there is none or more than one: then nobody knows for whom the account acts. */
    static Optional<UUID> in(@Nullable Object claim) {
        if (claim instanceof Map<?, ?> byAlias) return in(byAlias.keySet());
        if (claim instanceof Collection<?> aliases) {
            return aliases.size() == 1 ? id(aliases.iterator().next()) : Optional.empty();
        }
        return id(claim);
    }

    static Optional<UUID> id(@Nullable Object text) {
        try {
            var value = text instanceof JsonString json ? json.getString() : String.valueOf(text);
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
