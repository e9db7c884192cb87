package org.punte.portal.client.transfer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That another agency would like to have a case of ours. */
public record TransferRequest(
        UUID id,
        UUID referral,
        UUID asker,
        AskReason reason,
        Instant askedAt,
        @Nullable String answer) {
    public boolean isOpen() {
        return answer == null;
    }

    /** Answered by offering the case. */
    public boolean isOffered() {
        return "TRANSFER_SENT".equals(answer);
    }
}
