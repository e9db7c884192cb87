package org.punte.cases.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.cases.casefile.CaseFileView.NeedView;
import org.punte.cases.casefile.CaseFiles.Parts;

/**
 * What the old owner reads of a case that went: all that its file held then, and which parts of it were handed over.
 *
 * @param referral the transfer
 */
record ReceiptView(
        UUID referral,
        UUID receiver,
        Instant at,
        List<String> handedOver,
        @Nullable String summary,
        @Nullable List<NeedView> needs) {
    static ReceiptView of(Receipt r, Parts parts) {
        return new ReceiptView(r.referral, r.receiver, r.at, List.of(r.handedOver), parts.summary(), parts.needs());
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "ReceiptView[" + referral + "]";
    }
}
