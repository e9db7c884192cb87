package org.punte.identity.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Roles;

/** Lets somebody sign in for an agency. */
public record CreateAccount(
        @NotNull UUID agency,
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty Set<@NotNull @Pattern(regexp = Roles.ANY) String> roles,
        @Nullable @Size(min = 15, max = 200) String initialPassword) {
    /** Holds a password: never printed. */
    @Override
    public String toString() {
        return "CreateAccount[%s, %s]".formatted(agency, roles);
    }
}
