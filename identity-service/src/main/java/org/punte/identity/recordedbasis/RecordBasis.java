package org.punte.identity.recordedbasis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** On what a consent goes on, in a supervisor's own words; {@code reason} is sealed. */
record RecordBasis(
        @NotNull Basis basis,
        @NotBlank @Size(min = 10, max = 2_000) String reason) {
    /** What carries where nobody may agree. */
    enum Basis {
        VITAL_INTEREST,
        LEGAL_OBLIGATION,
        BEST_INTERESTS
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "RecordBasis[%s]".formatted(basis);
    }
}
