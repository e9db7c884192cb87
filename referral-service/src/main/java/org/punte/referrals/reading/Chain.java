package org.punte.referrals.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a sender's referrals follow one another; a receiver never learns of it.
 *
 * @param parent the earlier one that it goes on from
 * @param children those that go on from it; only where one is read
 * @param nextToBeChosen whether it came to nothing, and what it asked for is neither given nor asked for otherwise: another agency is to be
 *     asked; only where one is read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Chain(
        @Nullable UUID parent,
        @Nullable List<UUID> children,
        @Nullable Boolean nextToBeChosen) {}
