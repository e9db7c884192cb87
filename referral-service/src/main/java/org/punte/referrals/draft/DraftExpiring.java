package org.punte.referrals.draft;

import java.time.Instant;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** A draft will be deleted at {@code expiresAt}; nobody but {@code author} hears of it. */
record DraftExpiring(UUID subject, int version, UUID sender, UUID author, Instant expiresAt) implements DomainEvent {
    static DraftExpiring of(DraftRepository.Old draft) {
        return new DraftExpiring(draft.id(), draft.version(), draft.sender(), draft.author(), draft.expiresAt());
    }

    @Override
    public String type() {
        return "referral.draft-expiring.v1";
    }
}
