package org.punte.referrals.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;

/** Observed in the same transaction, as its agency: an entry is new ({@code before} is null) or says something else now. */
public record ListingDescribed(
        UUID listing,
        UUID agency,
        ServiceCode service,
        @Nullable ListingStatus before,
        ListingStatus now) {}
