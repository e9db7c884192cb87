package org.punte.cases.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Receipts by file. Row-level security shows an agency its own only. */
@ApplicationScoped
class ReceiptRepository implements PanacheRepositoryBase<Receipt, UUID> {
    List<Receipt> ofFile(UUID file) {
        return list("caseFile = ?1 order by at desc, referral desc", file);
    }

    boolean isThere(UUID referral) {
        return count("referral = ?1", referral) > 0;
    }
}
