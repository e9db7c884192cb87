package org.punte.portal.client.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who must not deal with which referral; {@code referrals}: with it, all of the same person. */
public record Conflict(UUID id, UUID referral, @Nullable List<UUID> referrals, UUID account, Instant declaredAt) {
    /** Whether the account is kept away from this one. */
    public boolean isFrom(UUID one) {
        return referral.equals(one) || referrals != null && referrals.contains(one);
    }
}
