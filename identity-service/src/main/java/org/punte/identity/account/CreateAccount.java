package org.punte.identity.account;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.AUDITOR;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets somebody sign in for an agency. */
public record CreateAccount(
        @NotNull UUID agency,
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty Set<@NotNull @Pattern(regexp = ROLES) String> roles,
        @Nullable @Size(min = 12, max = 200) String initialPassword) {
    private static final String ROLES =
            CASEWORKER + "|" + SUPERVISOR + "|" + DESK + "|" + AGENCY_ADMIN + "|" + NETWORK_ADMIN + "|" + AUDITOR;

    /** Holds a password: never printed. */
    @Override
    public String toString() {
        return "CreateAccount[%s, %s]".formatted(agency, roles);
    }
}
