package org.punte.referrals.consent;

import java.util.UUID;

/** A consent has ended: fired in the transaction that writes it down. */
public record ConsentEnded(UUID consent, UUID owner, String why) {
    /** Whether the person stopped the service itself; otherwise the consent only took another shape. */
    public boolean stopsService() {
        return !why.equals("SUPERSEDED") && !why.equals("CATEGORY_ENDED");
    }
}
