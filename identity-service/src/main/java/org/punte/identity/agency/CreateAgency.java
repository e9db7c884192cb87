package org.punte.identity.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Brings an agency into the network. {@code county} is the Romanian car code, {@code zone} an IANA zone. */
public record CreateAgency(
        @NotBlank @Size(max = 200) String name,
        @NotNull AgencyKind kind,
        @Nullable @Pattern(regexp = "[A-Z]{1,2}") String county,
        @Nullable @Size(max = 64) String zone,
        @Nullable @Pattern(regexp = "\\+?[0-9 ()/-]{3,30}") String phone,
        @Nullable @Valid AgencyCalendar calendar) {}
