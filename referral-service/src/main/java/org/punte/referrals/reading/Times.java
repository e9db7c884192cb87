package org.punte.referrals.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.sheet.ReferralSheet;

/**
 * The moments of a referral; both sides see the same. Absent in a draft.
 *
 * @param overdue the receiver is late, which it never is while its time stands still; to the sender also when its own answer is
 * @param questionDueAt by when the sender answers the open question
 * @param answerStandsSince since when the receiver's time stands still, because the sender owes an answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Times(
        @Nullable Instant sentAt,
        @Nullable Instant answerBy,
        @Nullable Instant startBy,
        boolean overdue,
        @Nullable Instant questionDueAt,
        @Nullable Instant answerStandsSince) {
    static Times of(ReferralSheet r, boolean overdue) {
        var brought = r.brought();
        return new Times(
                brought.sentAt,
                brought.answerBy,
                brought.startBy,
                overdue,
                brought.questionDueAt,
                brought.answerStandsSince);
    }
}
