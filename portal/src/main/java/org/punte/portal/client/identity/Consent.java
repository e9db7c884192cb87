package org.punte.portal.client.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.consent.ConsentBasis;
import org.punte.portal.client.consent.Purpose;

/** What a person answered for one purpose and one agency, and until when it stands. */
public record Consent(
        UUID id,
        @Nullable UUID conversation,
        UUID person,
        @Nullable UUID receiver,
        @Nullable Purpose purpose,
        List<Category> categories,
        @Nullable List<Category> endedCategories,
        @Nullable ConsentBasis basis,
        @Nullable LocalDate until,
        ConsentState state,
        @Nullable Instant givenAt,
        @Nullable Instant endedAt) {
    public boolean isLive() {
        return state == ConsentState.GIVEN;
    }

    /** Can carry a referral: somebody is told under it. */
    public boolean isShared() {
        return isLive() && receiver != null;
    }

    /** Ends when the person no longer wants it; what the law demands does not. */
    public boolean isWithdrawable() {
        return isLive() && (isOnConsent() || basis == ConsentBasis.VITAL_INTEREST);
    }

    /** A signature, or a second person who heard it, can be added: somebody was asked. */
    public boolean isSignable() {
        return isLive() && conversation != null && isOnConsent();
    }

    private boolean isOnConsent() {
        return basis == null || basis == ConsentBasis.CONSENT;
    }
}
