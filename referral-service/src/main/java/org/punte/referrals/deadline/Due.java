package org.punte.referrals.deadline;

import java.time.Instant;

/**
 * When a referral was sent, and by when it is answered and its service begun; stored with it, so never recomputed.
 *
 * @param answerRule the version of the rule by which the answer is due
 * @param startRule the version of the rule by which the service is due
 */
public record Due(Instant sentAt, Instant answerBy, Instant startBy, int answerRule, int startRule) {}
