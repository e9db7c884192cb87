package org.punte.referrals.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** Who must not deal with which referral; why is nobody's business. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConflictView(
        UUID id,
        UUID referral,
        UUID account,
        Instant declaredAt,
        @Nullable Instant liftedAt,
        int version) implements Tagged {
    static ConflictView of(Conflict conflict) {
        return new ConflictView(
                conflict.id,
                conflict.referral,
                conflict.account,
                conflict.declaredAt,
                conflict.liftedAt,
                conflict.version);
    }
}
