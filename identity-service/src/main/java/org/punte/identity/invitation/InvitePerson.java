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

/** Invites somebody at a work address of the own agency. Without a language the letter speaks the realm's. */
public record InvitePerson(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty Set<@NotNull @Pattern(regexp = Roles.ANY) String> roles,
        @Nullable Factor factor,
        @Nullable @Pattern(regexp = LETTER_LANGUAGE) String language) {
    /** Those in which letters are written, as Keycloak calls them. */
    public static final String LETTER_LANGUAGE = "en|ro|no";

    /** Names somebody: never printed. */
    @Override
    public String toString() {
        return "InvitePerson[%s]".formatted(roles);
    }
}
