package org.punte.referrals.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.PlaceFor;

/**
 * We could take them: these would work with the person.
 *
 * @param listing the service of the directory whose place is kept; needed where its places are counted
 * @param place which of its places
 */
record MakeOffer(
        @NotNull @Size(min = 1, max = 5) Set<@NotNull UUID> workers,
        @Nullable UUID listing,
        @Nullable PlaceFor place) {}
