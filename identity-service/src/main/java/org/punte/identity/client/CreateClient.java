package org.punte.identity.client;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Lets a partner's system act for an agency, at the named services; never as an administrator. */
record CreateClient(
        @NotNull UUID agency,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty Set<@NotNull @Pattern(regexp = "(identity|referral|case|notification)-service") String> audiences,
        @NotEmpty Set<@NotNull @Pattern(regexp = CASEWORKER + "|" + SUPERVISOR + "|" + DESK) String> roles) {}
