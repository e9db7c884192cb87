package org.punte.referrals.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent has ended: fired in the transaction that writes it down.
 *
 * @param why the last that followed it has ended, as far as was heard; this one itself where none followed
 * @param last that last one, or this one itself
 * @param successor under which everything goes on, where a newer one stands in its place
 */
public record ConsentEnded(
        UUID consent,
        UUID owner,
        String why,
        UUID last,
        @Nullable UUID successor,
        @Nullable Instant successorEndsAt) {
    /** Whether the person stopped the service itself; otherwise the consent only took another shape. */
    public boolean stopsService() {
        return !why.equals("SUPERSEDED") && !why.equals("CATEGORY_ENDED");
    }
}
