package org.punte.referrals.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code consent.given.v1} tells; only the members we read. */
record ConsentGiven(
        UUID person,
        UUID owner,
        UUID receiver,
        List<String> categories,
        @Nullable LocalDate until) {}
