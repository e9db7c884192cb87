package org.punte.referrals.inquiry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;

/** The queries. Each names the agency although the database holds it to that agency anyway. */
@ApplicationScoped
class CapacityQuestionRepository implements PanacheRepositoryBase<CapacityQuestion, UUID> {
    private static final String NEWEST_FIRST = " = ?1 and (askedAt, id) < (?2, ?3) order by askedAt desc, id desc";
    private static final String SENT = "sender" + NEWEST_FIRST;
    private static final String RECEIVED = "receiver" + NEWEST_FIRST;

    Optional<CapacityQuestion> visible(UUID id, UUID agency) {
        return find("id = ?1 and (sender = ?2 or receiver = ?2)", id, agency).firstResultOptional();
    }

    List<CapacityQuestion> sent(UUID agency, Position after, int limit) {
        return page(SENT, agency, after, limit);
    }

    List<CapacityQuestion> received(UUID agency, Position after, int limit) {
        return page(RECEIVED, agency, after, limit);
    }

    private List<CapacityQuestion> page(String query, UUID agency, Position after, int limit) {
        return find(query, agency, after.at(), after.id()).range(0, limit).list();
    }
}
