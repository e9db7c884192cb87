package org.punte.identity.encounter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.identification.Account;
import org.punte.identity.identification.Danger;
import org.punte.identity.identification.HowMet;
import org.punte.identity.identification.Interview;
import org.punte.identity.identification.Refusal;
import org.punte.identity.identification.Reported;
import org.punte.web.tag.Tagged;

/**
 * A contact as an assigned worker sees it.
 *
 * @param expiresAt then it is forgotten; null when it stays
 * @param separateInterview somebody was there before whom nobody speaks freely
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EncounterView(
        UUID id,
        UUID person,
        UUID recordedBy,
        Instant openedAt,
        Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant expiresAt,
        boolean separateInterview,
        @Nullable HowMet howMet,
        @Nullable Danger danger,
        @Nullable Reported reported,
        @Nullable Account account,
        @Nullable Interview interview,
        @Nullable Refusal refusal,
        int version)
        implements Tagged {
    static EncounterView of(Encounter e, WriteEncounter told, boolean separateInterview) {
        return new EncounterView(
                e.id,
                e.person,
                e.recordedBy,
                e.openedAt,
                e.savedAt,
                e.submittedAt,
                e.expiresAt,
                separateInterview,
                told.howMet(),
                told.danger(),
                told.reported(),
                told.account(),
                told.interview(),
                told.refusal(),
                e.version);
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "EncounterView[sealed]";
    }
}
