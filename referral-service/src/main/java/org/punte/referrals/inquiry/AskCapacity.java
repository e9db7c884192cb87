package org.punte.referrals.inquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.Region;

/** Asks a service of another agency. Everything there is: no person, no text. */
record AskCapacity(
        @NotNull UUID service,
        @NotNull AgeBand ageBand,
        @Nullable PlaceFor kind,
        @Nullable @Region @Pattern(regexp = "[A-Z]{1,3}") String region,
        @Nullable LocalDate neededBy) {}
