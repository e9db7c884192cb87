package org.punte.portal.client.move;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** What a draft asks for from now on. */
public record ChangeDraft(
        UUID receiver,
        UUID consent,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        @Nullable UUID caseFile,
        @Nullable UUID absenceContact,
        @Nullable String note) {
    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "ChangeDraft";
    }
}
