package org.punte.identity.basis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentView;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.vault.Category;
import org.punte.web.tag.Tagged;

/** One use of another basis, for supervisors and auditors: by code, without a name and without the reason. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OtherBasisView(
        UUID id,
        String pseudonym,
        ConsentBasis basis,
        List<UUID> receivers,
        List<Category> categories,
        UUID invokedBy,
        Instant invokedAt,
        boolean waits,
        BasisState state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        int version)
        implements Tagged {
    /** Why it was used, in the words that were typed. Never printed. */
    record Reason(@Nullable String reason) {
        @Override
        public String toString() {
            return "Reason[sealed]";
        }
    }

    static OtherBasisView of(OtherBasis o, String pseudonym, List<ConsentView> told) {
        return new OtherBasisView(
                o.conversation,
                pseudonym,
                o.basis,
                told.stream().map(ConsentView::receiver).toList(),
                told.stream()
                        .flatMap(one -> one.categories().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                o.invokedBy,
                o.invokedAt,
                o.waits,
                o.state,
                o.decidedBy,
                o.decidedAt,
                o.version);
    }
}
