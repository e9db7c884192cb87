package org.punte.referrals.clock;

import java.time.Instant;
import java.util.UUID;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** The moments that calendars and settings say. */
interface Times {
    /** By when the place comes, or the pause is looked at. */
    Instant own(ReferralSheet referral, Instant now);

    /** Whether the agency takes no part at present: what it has sent stands still until it is back. */
    boolean isFrozen(UUID sender);

    /** When it goes back, if supervisors hear of the silence at {@code heard}. */
    Instant expiry(Urgency urgency, UUID receiver, Instant heard);

    /** A moment of the answer's time after it has stood still from {@code paused} to {@code until}. */
    Instant resumed(Urgency urgency, UUID receiver, Instant moment, Instant paused, Instant until);
}
