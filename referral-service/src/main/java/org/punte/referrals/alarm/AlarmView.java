package org.punte.referrals.alarm;

import java.time.Instant;

/** What was said of a referral while it waited. */
record AlarmView(AlarmKind kind, Instant at) {}
