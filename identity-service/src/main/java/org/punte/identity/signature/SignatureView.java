package org.punte.identity.signature;

import java.time.Instant;
import java.util.UUID;
import org.punte.web.tag.Tagged;

/** That a conversation was signed or witnessed, by whom it was recorded, when. */
record SignatureView(UUID id, SignConversation.How how, UUID recordedBy, Instant recordedAt) implements Tagged {
    static SignatureView of(Signature s) {
        return new SignatureView(s.conversation, s.how, s.recordedBy, s.recordedAt);
    }

    /** Never changed. */
    @Override
    public int version() {
        return 0;
    }
}
