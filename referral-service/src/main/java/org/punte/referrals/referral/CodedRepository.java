package org.punte.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.referral.ReferralLists.Coded;
import org.punte.referrals.referral.ReferralRepository.Reader;

/** By what a page names referrals of which it has the ids. */
@ApplicationScoped
class CodedRepository {
    private static final String CODED = "select id, code from Referral where id in :ids and"
            + " ((sender = :agency and (status <> DRAFT or author = :reader))"
            + " or (receiver = :agency and brought.sentAt is not null))" + Conflicts.NOT_HIDDEN + " order by id";

    private final Session db;

    CodedRepository(Session db) {
        this.db = db;
    }

    /** Those of them that the reader may open; of others nothing is said. */
    List<Coded> of(Collection<UUID> ids, Reader reader) {
        return db.createSelectionQuery(CODED, Coded.class)
                .setParameter("ids", ids)
                .setParameter("agency", reader.agency())
                .setParameter("reader", reader.account())
                .getResultList();
    }
}
