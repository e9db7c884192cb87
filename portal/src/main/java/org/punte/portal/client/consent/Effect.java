package org.punte.portal.client.consent;

import java.util.List;
import java.util.UUID;
import org.punte.portal.client.identity.Consent;

/** What a change of mind would do. */
public record Effect(
        List<Consent> ends, List<Consent> narrows, List<Consent> stays, List<UUID> referrals, List<UUID> told) {
    public boolean isNothing() {
        return ends.isEmpty() && narrows.isEmpty();
    }
}
