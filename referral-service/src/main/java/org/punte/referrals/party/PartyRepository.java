package org.punte.referrals.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.referrals.conflict.Conflicts;
import org.punte.web.page.Position;

/** The queries. Each names the agency although the database holds it to that agency anyway. */
@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<Party, UUID> {
    private static final String SENT = "sender = :agency";
    private static final String RECEIVED = "receiver = :agency";
    private static final String NEWEST_FIRST = " and (sentAt, id) < (:at, :last) and id not in"
            + " (select r.brought.party from Referral r where r.brought.party is not null and r.id in "
            + Conflicts.HIDDEN
            + ") order by sentAt desc, id desc";

    Optional<Party> of(UUID id, UUID agency) {
        return find("id = ?1 and (sender = ?2 or receiver = ?2)", id, agency).firstResultOptional();
    }

    List<Party> sent(Reader reader, Position after, int limit) {
        return find(SENT + NEWEST_FIRST, values(reader, after)).range(0, limit).list();
    }

    List<Party> received(Reader reader, Position after, int limit) {
        return find(RECEIVED + NEWEST_FIRST, values(reader, after))
                .range(0, limit)
                .list();
    }

    private static Parameters values(Reader reader, Position after) {
        return Parameters.with("agency", reader.agency())
                .and("reader", reader.account())
                .and("at", after.at())
                .and("last", after.id());
    }

    /** Whose lists, and from which account nothing may be shown that it declared a conflict about. */
    record Reader(UUID agency, UUID account) {}
}
