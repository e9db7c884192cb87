package org.punte.identity.name;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What somebody is called instead; the name before becomes an alias. */
record CorrectName(
        @NotBlank @Size(max = 200) String text,
        @NotNull NameSource source,
        @NotNull LocalDate statedOn) {
    /** Holds a name: never printed. */
    @Override
    public String toString() {
        return "CorrectName[sealed]";
    }
}
