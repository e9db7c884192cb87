package org.punte.referrals.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call as both sides see it. {@code answeredBy} is for those who may open sealed words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PromiseView(
        String number,
        Instant calledAt,
        Instant recordedAt,
        @Nullable String answeredBy) {
    static PromiseView of(Promise promise, @Nullable String answeredBy) {
        return new PromiseView(promise.number, promise.calledAt, promise.recordedAt, answeredBy);
    }

    /** Holds words: never printed. */
    @Override
    public String toString() {
        return "PromiseView[" + recordedAt + "]";
    }
}
