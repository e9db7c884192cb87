package org.punte.referrals.transferrequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.conflict.Conflicts;
import org.punte.web.page.Position;

/** The rows of the owner. Row-level security shows them to nobody else. */
@ApplicationScoped
class TransferRequestRepository implements PanacheRepositoryBase<TransferRequest, UUID> {
    private static final String NEWEST_FIRST = " and (askedAt, id) < (:at, :last) and referral not in "
            + Conflicts.HIDDEN + " order by askedAt desc, id desc";
    private static final String OF_AGENCY = "owner = :agency" + NEWEST_FIRST;
    private static final String OF_AUTHOR = "owner = :agency and author = :reader" + NEWEST_FIRST;
    private static final String SAME_PERSON = """
            select q.* from transfer_request q
              join referral r on r.id = q.referral
              join referral t on t.id = :transfer and t.person = r.person and t.sender = r.sender
             where q.owner = t.sender and q.asker = t.receiver and q.answer is null""";

    /** Whose they are: one's own referrals', or all of the agency's; not those that are hidden from the reader. */
    record Reader(UUID account, UUID agency, boolean supervises) {}

    List<TransferRequest> page(Reader reader, Position after, int limit) {
        var values = Parameters.with("agency", reader.agency())
                .and("reader", reader.account())
                .and("at", after.at())
                .and("last", after.id());
        return find(reader.supervises() ? OF_AGENCY : OF_AUTHOR, values)
                .range(0, limit)
                .list();
    }

    Optional<TransferRequest> of(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner).firstResultOptional();
    }

    /** What was asked for by the agency that a transfer goes to, for the same person. */
    List<TransferRequest> answeredBy(UUID transfer) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SAME_PERSON, TransferRequest.class)
                .setParameter("transfer", transfer)
                .getResultList();
    }
}
