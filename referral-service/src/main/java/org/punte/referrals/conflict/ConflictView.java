package org.punte.referrals.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/**
 * Who must not deal with which referral; why is nobody's business.
 *
 * @param referrals all of the same person from which the account is kept away with it, this one among them; those that are hidden from the
 *     reader as well are not. In lists alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConflictView(
        UUID id,
        UUID referral,
        @Nullable List<UUID> referrals,
        UUID account,
        Instant declaredAt,
        @Nullable Instant liftedAt,
        int version)
        implements Tagged {
    static ConflictView of(Conflict conflict) {
        return of(conflict, null);
    }

    static ConflictView of(Conflict conflict, @Nullable List<UUID> reached) {
        return new ConflictView(
                conflict.id,
                conflict.referral,
                reached,
                conflict.account,
                conflict.declaredAt,
                conflict.liftedAt,
                conflict.version);
    }
}
