package org.punte.referrals.clock;

import java.time.Instant;
import org.punte.referrals.sheet.ReferralSheet;

/** A referral came back to its sender, declined or expired: fired soon afterwards, as the sender, once for each time. */
public record CameBack(ReferralSheet referral, Instant at) {}
