package org.punte.portal.client.matching;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of one's own persons, found again. */
public record Hit(
        UUID id,
        String pseudonym,
        @Nullable String nickname,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate) {
    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "Hit[sealed]";
    }
}
