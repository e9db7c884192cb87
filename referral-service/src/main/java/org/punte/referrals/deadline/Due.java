package org.punte.referrals.deadline;

import java.time.Instant;

/** When a referral was sent, and by when it is answered and its service begun; stored with it, so never recomputed. */
public record Due(Instant sentAt, Instant answerBy, Instant startBy) {}
