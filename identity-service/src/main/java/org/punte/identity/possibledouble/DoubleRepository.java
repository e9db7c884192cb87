package org.punte.identity.possibledouble;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.apart.Apart;
import org.punte.web.page.Position;
import org.punte.web.query.Column;

/** Asks the assignments, which say who works with which record. */
@ApplicationScoped
class DoubleRepository implements PanacheRepositoryBase<PossibleDouble, UUID> {
    /** Supervisors see all; workers those that they were asked about, and those of which they work with both. */
    private static final String SEEN = """
            select d.* from possible_double d where d.owner = ?1 and (?3 or (
                select count(distinct w.person) from assigned_worker w
                 where w.person in (d.one, d.other) and w.account = ?2 and w.ended_at is null)
                >= case d.state when 'ASKED' then 1 else 2 end)""" + " and not "
            + Apart.fromPerson("?1", "?2", "d.one") + " and not " + Apart.fromPerson("?1", "?2", "d.other");

    private static final String WORKERS = """
            select account from assigned_worker where person = ?1 and ended_at is null order by account""";

    List<PossibleDouble> open(UUID owner, UUID account, boolean supervises, Position after, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        SEEN + " and d.state <> 'DECIDED' and (d.found_at, d.id) < (?4, ?5)"
                                + " order by d.found_at desc, d.id desc",
                        PossibleDouble.class)
                .setParameter(1, owner)
                .setParameter(2, account)
                .setParameter(3, supervises)
                .setParameter(4, after.at())
                .setParameter(5, after.id())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    Optional<PossibleDouble> seen(UUID id, UUID owner, UUID account, boolean supervises) {
        return getEntityManager()
                .createNativeQuery(SEEN + " and d.id = ?4", PossibleDouble.class)
                .setParameter(1, owner)
                .setParameter(2, account)
                .setParameter(3, supervises)
                .setParameter(4, id)
                .getResultStream()
                .map(PossibleDouble.class::cast)
                .findFirst();
    }

    void hold(PossibleDouble held) {
        getEntityManager().refresh(held, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<PossibleDouble> between(UUID one, UUID other) {
        return find("one = ?1 and other = ?2", one, other).firstResultOptional();
    }

    List<UUID> workers(UUID person) {
        return Column.of(getEntityManager(), WORKERS, UUID.class)
                .setParameter(1, person)
                .getResultList();
    }
}
