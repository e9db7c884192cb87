package org.punte.identity.rolegrant;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.punte.web.caller.Roles;

/** Takes roles away. */
record RemoveRoles(@NotEmpty Set<@NotNull @Pattern(regexp = Roles.ANY) String> roles) {}
