package org.punte.referrals.clock;

import java.time.Instant;
import org.punte.referrals.sheet.ReferralSheet;

/**
 * A referral came back to its sender, declined, redirected or expired: fired as the sender, once for each time when that stands for good, and in an
 * emergency soon after the decline, too.
 */
public record CameBack(ReferralSheet referral, Instant at) {}
