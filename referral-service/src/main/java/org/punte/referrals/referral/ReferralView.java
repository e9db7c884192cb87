package org.punte.referrals.referral;

import org.punte.web.tag.Tagged;

/** A referral as one reader sees it. */
sealed interface ReferralView extends Tagged permits SentView, ReceivedView {}
