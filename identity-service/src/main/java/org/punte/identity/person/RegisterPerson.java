package org.punte.identity.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Span;
import org.punte.identity.vault.Identity;

/** Registers somebody with as little as a nickname. Who is not known to be an adult is treated as a child. */
record RegisterPerson(
        @Nullable @Size(max = 200) String nickname,
        @Nullable @Size(max = 200) String givenName,
        @Nullable @Size(max = 200) String familyName,
        @Nullable LocalDate birthDate,
        @NotNull AgeBasis ageBasis,
        @Nullable Boolean adult,
        @Nullable @Pattern(regexp = "\\+?[0-9 ()/-]{3,30}") String phone,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,

        @Nullable @Pattern(regexp = "[A-Z]{2}|STATELESS|UNKNOWN")
        String nationality) {
    Identity identity() {
        return new Identity(nickname, givenName, familyName, birthDate, nationality, phone, email, languages);
    }

    /** The day, as the span that it is. */
    @Nullable
    Span birth() {
        return birthDate == null ? null : new Span(birthDate, birthDate);
    }

    boolean isDisputed() {
        return ageBasis == AgeBasis.DISPUTED;
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "RegisterPerson[sealed]";
    }
}
