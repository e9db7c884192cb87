package org.punte.referrals.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Takes the person on and names who will work with them: nobody else of the agency gets to know who it is. */
public record AcceptReferral(
        @NotNull @Size(min = 1, max = 5) Set<@NotNull UUID> workers) {}
