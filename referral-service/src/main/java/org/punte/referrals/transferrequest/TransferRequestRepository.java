package org.punte.referrals.transferrequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.page.Position;

/** The rows of the owner. Row-level security shows them to nobody else. */
@ApplicationScoped
class TransferRequestRepository implements PanacheRepositoryBase<TransferRequest, UUID> {
    private static final String NEWEST_FIRST =
            " and (askedAt, id) < (?2, ?3) and referral not in (select c.referral from Conflict c where c.account = ?4"
                    + " and c.liftedAt is null) order by askedAt desc, id desc";
    private static final String SAME_PERSON = """
            select q.* from transfer_request q
              join referral r on r.id = q.referral
              join referral t on t.id = :transfer and t.person = r.person and t.sender = r.sender
             where q.owner = t.sender and q.asker = t.receiver and q.answer is null""";

    /** Whose they are: one's own referrals', or all of the agency's; not those that are hidden from the reader. */
    record Reader(UUID account, UUID agency, boolean supervises) {}

    List<TransferRequest> page(Reader reader, Position after, int limit) {
        var query = reader.supervises()
                ? find("owner = ?1" + NEWEST_FIRST, reader.agency(), after.at(), after.id(), reader.account())
                : find(
                        "owner = ?1 and author = ?4" + NEWEST_FIRST,
                        reader.agency(),
                        after.at(),
                        after.id(),
                        reader.account());
        return query.range(0, limit).list();
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
