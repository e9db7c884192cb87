package org.punte.portal.client.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A name more, or without {@code kind} a correction. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SayName(@Nullable NameKind kind, @Nullable String text, NameSource source, LocalDate statedOn) {
    /** Holds a name: never printed. */
    @Override
    public String toString() {
        return "SayName[sealed]";
    }
}
