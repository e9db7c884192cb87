package org.punte.referrals.agency;

import java.util.UUID;

/** What sending a referral needs to know about an agency. */
public record KnownAgency(UUID id, boolean active, WorkingCalendar calendar) {
    /** Of an agency not heard of: consent and identity-service decide, we only need a calendar. */
    static KnownAgency unheard(UUID id) {
        return new KnownAgency(id, true, WorkingCalendar.USUAL);
    }
}
