package org.punte.identity.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.date.Span;
import org.punte.identity.vault.Identity;

/** Registers somebody with as little as a nickname. Who is not known to be an adult is treated as a child. */
record RegisterPerson(
        @NotNull AgeBasis ageBasis,
        @Nullable Boolean adult,
        @Nullable Boolean practice,
        @JsonUnwrapped @NotNull @Valid Identity identity) {
    @Nullable
    FuzzyDate birthDate() {
        return identity.birthDate();
    }

    /** The days between which the birth lies. */
    @Nullable
    Span birth() {
        return birthDate() == null ? null : birthDate().require("birthDate").ofBirth("birthDate");
    }

    /** Nobody is registered, to try things with an agency on probation. */
    boolean isPractice() {
        return Boolean.TRUE.equals(practice);
    }

    @JsonIgnore
    boolean isDisputed() {
        return ageBasis == AgeBasis.DISPUTED;
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "RegisterPerson[sealed]";
    }
}
