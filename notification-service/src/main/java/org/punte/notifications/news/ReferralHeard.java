package org.punte.notifications.news;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of a referral beside its two sides: only these members; the producer may add others. */
record ReferralHeard(
        @Nullable String urgency,
        @Nullable String reason,
        boolean givenBack,
        @Nullable String kind,
        @Nullable UUID author,
        @Nullable UUID party,
        @Nullable List<UUID> referrals) {
    /** Whether the whole case is asked for, or was taken over. */
    boolean isTransfer() {
        return "TRANSFER".equals(kind);
    }

    /** One of several that arrived at once: the party is told, not each of them. */
    boolean isToldByItsParty() {
        return party != null;
    }

    /** Whoever wrote it, and knows what they did themselves. */
    boolean isAuthor(@Nullable UUID account) {
        return author != null && author.equals(account);
    }

    /** Where to look: at this referral, or at the first of those that are answered together. */
    UUID at(UUID subject) {
        return referrals == null || referrals.isEmpty() ? subject : referrals.get(0);
    }

    /** Those that are answered together; none where it is one alone. */
    List<UUID> all() {
        return referrals == null ? List.of() : referrals;
    }
}
