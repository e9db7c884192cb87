package org.punte.referrals.unmet;

import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;

/** How often a service was not found in a region; {@code region} is null where no sender said where. */
public record UnmetCount(@Nullable String region, ServiceCode service, long needs) {}
