package org.punte.referrals.routing;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.availability.Availability;
import org.punte.referrals.capacity.Levels;
import org.punte.referrals.cooperation.Agreements;
import org.punte.referrals.noes.Declined;

/**
 * All that the rules look at besides need and service, fetched once for all services.
 *
 * @param availability null when no person was named
 * @param consented agencies under a live consent of that person
 * @param declined who said no lately, to whoever asks now for that person
 */
record Known(
        Instant now,
        Agreements agreements,
        Map<UUID, Levels> places,
        Map<UUID, AnswerBand> answers,
        Availability.@Nullable Found availability,
        Set<UUID> consented,
        Map<UUID, Declined> declined) {}
