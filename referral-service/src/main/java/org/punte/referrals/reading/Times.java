package org.punte.referrals.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.sheet.ReferralSheet;

/** The moments of a referral; both sides see the same. Absent in a draft. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Times(
        @Nullable Instant sentAt,
        @Nullable Instant answerBy,
        @Nullable Instant startBy,
        boolean overdue,
        @Nullable Instant questionDueAt) {
    static Times of(ReferralSheet r, Instant now) {
        var brought = r.brought();
        return new Times(brought.sentAt, brought.answerBy, brought.startBy, r.isOverdueAt(now), brought.questionDueAt);
    }
}
