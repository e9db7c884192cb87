package org.punte.identity.settlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.punte.identity.apart.Apart;
import org.punte.identity.person.PersonLine;
import org.punte.web.page.Position;
import org.punte.web.query.Column;

/** The persons of the acting agency about whom nothing was decided. */
@ApplicationScoped
class SettlementRepository implements PanacheRepositoryBase<Settlement, UUID> {
    private static final String UNSETTLED =
            " from person p where p.owner = ?1 and not exists (select from settlement s where s.person = p.id)";
    private static final String COUNT = "select count(*)" + UNSETTLED;
    private static final String PAGE =
            "select p.id, p.pseudonym, p.registered_at, p.treated_as_child, cast(null as timestamptz) as stop_use_since"
                    + UNSETTLED
                    + " and not " + Apart.fromPerson("?1", "?4", "p.id")
                    + " and (p.registered_at, p.id) < (?2, ?3) order by p.registered_at desc, p.id desc";

    long countUnsettled(UUID agency) {
        return Column.of(getEntityManager(), COUNT, Long.class)
                .setParameter(1, agency)
                .getSingleResult();
    }

    /** Without whom {@code reader} stepped aside from, newest first; one row more than {@code limit} tells that there is a next page. */
    List<PersonLine> unsettled(UUID agency, UUID reader, Position after, int limit) {
        return getEntityManager()
                .createNativeQuery(PAGE, PersonLine.class)
                .setParameter(1, agency)
                .setParameter(2, after.at())
                .setParameter(3, after.id())
                .setParameter(4, reader)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
