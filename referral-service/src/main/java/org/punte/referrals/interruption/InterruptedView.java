package org.punte.referrals.interruption;

import java.time.Instant;
import java.util.UUID;
import org.punte.referrals.need.ServiceCode;

/** A referral whose service is closed for now, since then. */
record InterruptedView(UUID referral, UUID sender, UUID receiver, ServiceCode service, Instant since) {}
