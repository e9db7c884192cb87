package org.punte.referrals.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.punte.web.tag.Tagged;

/** A referral as one reader sees it. */
@Schema(oneOf = {SentView.class, ReceivedView.class})
sealed interface ReferralView extends Tagged permits SentView, ReceivedView {}
