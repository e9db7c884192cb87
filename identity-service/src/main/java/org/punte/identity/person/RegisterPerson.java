package org.punte.identity.person;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.vault.Identity;

/** Registers somebody with as little as a nickname. Without a birth date {@code adult} must be said. */
record RegisterPerson(
        @NotNull AgeBasis ageBasis,
        @Nullable Boolean adult,
        @JsonUnwrapped @NotNull @Valid Identity identity) {
    @Nullable
    FuzzyDate birthDate() {
        return identity.birthDate();
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "RegisterPerson[sealed]";
    }
}
