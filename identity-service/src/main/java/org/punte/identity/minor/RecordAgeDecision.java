package org.punte.identity.minor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.date.Span;
import org.punte.identity.person.AgeBasis;

/** What was found about an age: {@code DISPUTED} puts it in doubt, any other basis decides it. {@code reason} is sealed. */
record RecordAgeDecision(
        @NotNull AgeBasis basis,
        @Nullable Boolean adult,
        @Nullable @Valid FuzzyDate birth,
        @NotBlank @Size(max = 2_000) String reason) {
    @JsonIgnore
    boolean isDispute() {
        return basis == AgeBasis.DISPUTED;
    }

    /** A paper or an assessment ends a doubt; what somebody says or looks like does not. */
    boolean endsDoubt() {
        return basis == AgeBasis.DOCUMENT || basis == AgeBasis.AGE_ASSESSMENT;
    }

    @Nullable
    Span span() {
        return birth == null ? null : birth.require("birth").ofBirth("birth");
    }

    /** Holds free text and a date of birth: never printed. */
    @Override
    public String toString() {
        return "RecordAgeDecision[%s]".formatted(basis);
    }
}
