package org.punte.referrals.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question as both sides see it. {@code words} are for those who may open sealed words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskedView(
        int number,
        QuestionCode question,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @Nullable String words) {
    static AskedView of(Question q, @Nullable String words) {
        return new AskedView(q.key.number(), q.code, q.askedAt, q.dueAt, q.answeredAt, q.answer, words);
    }

    /** Holds words: never printed. */
    @Override
    public String toString() {
        return "AskedView[" + number + "]";
    }
}
