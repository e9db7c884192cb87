package org.punte.identity.rolegrant;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Roles;

/** Asks for roles for somebody else. {@code agency} is for network administrators; left out it is the own one. */
record RequestRoles(
        @NotNull UUID account,
        @NotEmpty Set<@NotNull @Pattern(regexp = Roles.ANY) String> roles,
        @Nullable UUID agency) {}
