package org.punte.identity.neverlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.fact.County;

/**
 * Puts somebody on a never-list: exactly what goes with {@code kind}.
 *
 * @param unit a part of {@code agency} as the person calls it; sealed
 * @param note why; sealed
 */
record KeepAway(
        @NotNull NeverKind kind,
        @Nullable UUID agency,
        @Nullable @Size(min = 1, max = 100) String unit,
        @Nullable County county,
        @Nullable UUID account,
        @Nullable @Size(max = 2_000) String note) {
    @JsonIgnore
    boolean isComplete() {
        var ofAgency = kind == NeverKind.AGENCY || kind == NeverKind.UNIT;
        return (agency != null) == ofAgency
                && (unit != null) == (kind == NeverKind.UNIT)
                && (county != null) == (kind == NeverKind.COUNTY)
                && (account != null) == (kind == NeverKind.WORKER);
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "KeepAway[" + kind + "]";
    }
}
