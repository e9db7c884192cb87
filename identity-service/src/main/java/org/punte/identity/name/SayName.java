package org.punte.identity.name;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Somebody is called so, says {@code source}, on a day. */
record SayName(
        @NotNull NameKind kind,
        @NotBlank @Size(max = 200) String text,
        @NotNull NameSource source,
        @NotNull LocalDate statedOn) {
    /** Holds a name: never printed. */
    @Override
    public String toString() {
        return "SayName[" + kind + "]";
    }
}
