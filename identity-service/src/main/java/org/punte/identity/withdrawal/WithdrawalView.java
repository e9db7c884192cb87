package org.punte.identity.withdrawal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;
import org.punte.web.tag.Tagged;

/** A change of mind as the owner's assigned worker sees it, and what it ended. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WithdrawalView(
        UUID id,
        UUID person,
        Stop.Act act,
        @Nullable UUID consent,
        @Nullable UUID receiver,
        @Nullable Category category,
        WithdrawConsent.Asked asked,
        WithdrawConsent.How how,
        boolean alone,
        @Nullable Boolean free,
        UUID recordedBy,
        Instant recordedAt,
        List<Ended> ended)
        implements Tagged {
    /** A consent that ended, or lost one category. */
    public record Ended(UUID consent, @Nullable Category category) {}

    static WithdrawalView of(Withdrawal w, List<WithdrawalEffect> effects) {
        return new WithdrawalView(
                w.id,
                w.person,
                w.act,
                w.consent,
                w.receiver,
                w.category,
                w.asked,
                w.how,
                w.alone,
                w.free,
                w.recordedBy,
                w.recordedAt,
                effects.stream()
                        .map(effect -> new Ended(effect.consent, effect.category))
                        .toList());
    }

    /** Never changed. */
    @Override
    public int version() {
        return 0;
    }
}
