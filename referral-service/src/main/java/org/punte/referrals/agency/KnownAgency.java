package org.punte.referrals.agency;

import java.util.Set;
import java.util.UUID;

/** What referring needs to know about an agency. {@code sponsors} are those it may work with while on probation. */
public record KnownAgency(UUID id, AgencyStatus status, Set<UUID> sponsors, WorkingCalendar calendar) {
    /** Of an agency not heard of: consent and identity-service decide, we only need a calendar. */
    static KnownAgency unheard(UUID id) {
        return new KnownAgency(id, AgencyStatus.ACTIVE, Set.of(), WorkingCalendar.USUAL);
    }

    /** Whether it may refer to, or receive from, the other as far as its own probation goes. */
    public boolean mayWorkWith(UUID other) {
        return status != AgencyStatus.PROBATION || sponsors.contains(other);
    }
}
