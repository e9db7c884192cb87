package org.punte.portal.client.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a person shall never meet, as it is read and as it is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeverEntry(
        @Nullable UUID id,
        NeverKind kind,
        @Nullable UUID agency,
        @Nullable String unit,
        @Nullable String county,
        @Nullable UUID account,
        @Nullable String note) {
    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "NeverEntry[" + id + "]";
    }
}
