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
 * {@code others}: with how many others it was sent, as far as the reader may know; {@code left}: they, or whoever looked after what nobody is named for, no longer can; {@code frozen}: its sender is suspended.
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
        @Nullable Integer others,
        @Nullable UUID claimedBy,
        @Nullable List<UUID> workers,
        boolean left,
        int version) {
    /** Whoever of those that were named is there; where nobody is, who looks after it; where it was taken back, both. */
    public List<UUID> holders() {
        var named = Stream.ofNullable(workers).flatMap(List::stream);
        if (isNamed() && !isTakenBack()) return named.toList();
        return Stream.concat(Stream.ofNullable(claimedBy), named).distinct().toList();
    }

    /** To be seen by anybody here: no person opens any more. */
    public boolean isTakenBack() {
        return status == ReferralStatus.CANCELLED && claimedBy != null;
    }

    /** Somebody who was named for it is there. */
    public boolean isNamed() {
        return workers != null && !workers.isEmpty();
    }

    /** Of those who were named for it nobody is left: whoever looks after it, only others who are named open the person. */
    public boolean isUnnamed() {
        return left && status.isTaken();
    }

    public boolean isOf(UUID account) {
        return holders().contains(account);
    }
}
