package org.punte.identity.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.punte.identity.keycloak.Factor;
import org.punte.web.caller.Roles;

/** Invites somebody at a work address of the own agency. */
record InvitePerson(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty Set<@NotNull @Pattern(regexp = Roles.ANY) String> roles,
        @Nullable Factor factor) {

    /** Names somebody: never printed. */
    @Override
    public String toString() {
        return "InvitePerson[%s]".formatted(roles);
    }
}
