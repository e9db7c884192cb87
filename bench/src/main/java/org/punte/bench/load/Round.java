package org.punte.bench.load;

import java.util.Map;

/**
 * What one round of a closed loop showed.
 *
 * @param invisible inboxes that did not show the referral just made
 */
public record Round(
        int clients,
        double seconds,
        long journeys,
        double journeysPerSecond,
        Percentiles journey,
        Map<Step, Percentiles> steps,
        long errors,
        long invisible,
        String firstError) {}
