package org.punte.referrals.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.punte.web.tag.Tagged;

/** A referral as one reader sees it. */
@Schema(anyOf = {SentView.class, ReceivedView.class})
public sealed interface ReferralView extends Tagged permits SentView, ReceivedView {}
