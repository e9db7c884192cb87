package org.punte.portal.client.move;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** What is worth another look before sending. */
public record Quality(List<Warning> warnings) {
    /** What is looked at; the words of {@code referral}, from which it goes on, are no copy. */
    public record Check(
            UUID person,
            @Nullable UUID referral,
            UUID receiver,
            @Nullable ServiceCode service,
            Urgency urgency,
            @Nullable LocalDate neededBy,
            @Nullable UUID absenceContact,
            @Nullable String note) {
        /** May hold words: never printed. */
        @Override
        public String toString() {
            return "Check";
        }
    }
}
