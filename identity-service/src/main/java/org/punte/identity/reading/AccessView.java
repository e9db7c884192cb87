package org.punte.identity.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.reading.AccessEntry.LedgerCode;

/**
 * A reading as the owner's assigned worker may know it: colleagues by account (and a partner system's worker by code),
 * another agency by the consent that entitled it,
 * what was opened in an emergency by its reason.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccessView(
        Instant at,
        AccessEntry.Decision decision,
        Reader reader,
        @Nullable UUID account,
        @Nullable String workerCode,
        @Nullable UUID consent,
        @Nullable UUID link,
        @Nullable String emergency,
        List<LedgerCode> categories) {
    /** {@code emergency}: the reason that was typed, where the reading rests on an emergency opening. */
    static AccessView of(AccessEntry entry, UUID owner, @Nullable String emergency) {
        var own = entry.agency.equals(owner);
        return new AccessView(
                entry.at,
                entry.decision,
                Reader.of(own, entry.consent != null),
                own ? entry.account : null,
                own ? entry.workerCode : null,
                entry.consent,
                entry.link,
                emergency,
                entry.categories());
    }

    /** Whose reader it was. */
    enum Reader {
        OWN_AGENCY,
        ENTITLED_AGENCY,
        OTHER_AGENCY;

        static Reader of(boolean own, boolean entitled) {
            if (own) return OWN_AGENCY;
            return entitled ? ENTITLED_AGENCY : OTHER_AGENCY;
        }
    }
}
