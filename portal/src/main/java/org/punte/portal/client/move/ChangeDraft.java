package org.punte.portal.client.move;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** What a draft asks for from now on. */
public record ChangeDraft(
        UUID receiver,
        @Nullable UUID consent,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        @Nullable UUID caseFile,
        @Nullable UUID absenceContact,
        @Nullable String note) {
    /** The same as it is kept, about a person of this band. */
    public static ChangeDraft of(Referral kept, AgeBand band) {
        return new ChangeDraft(
                kept.receiver(),
                kept.consent(),
                kept.service(),
                kept.urgency(),
                kept.envelope().of(band),
                kept.caseFile(),
                kept.absenceContact(),
                kept.note());
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "ChangeDraft";
    }
}
