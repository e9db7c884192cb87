package org.punte.portal.client.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/**
 * One referral on the desk, and who looks after it; {@code workers}: whom we named for what we took on, as far as they still can;
 * {@code left}: somebody did who no longer can; {@code frozen}: its sender is suspended.
 */
public record DeskItem(
        UUID id,
        String code,
        UUID sender,
        ServiceCode service,
        Urgency urgency,
        @Nullable String region,
        ReferralStatus status,
        Instant sentAt,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean frozen,
        boolean promised,
        @Nullable UUID claimedBy,
        @Nullable List<UUID> workers,
        boolean left,
        int version) {
    /** Everybody who has it: who looks after it first. */
    public List<UUID> holders() {
        var named = workers == null ? Stream.<UUID>of() : workers.stream();
        return Stream.concat(Stream.ofNullable(claimedBy), named).distinct().toList();
    }

    public boolean isOf(UUID account) {
        return holders().contains(account);
    }
}
