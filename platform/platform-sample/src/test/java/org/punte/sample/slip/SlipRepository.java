package org.punte.sample.slip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.Position;

/** Deliberately forgets the agency: only the database's policies stand between agencies here. */
@ApplicationScoped
class SlipRepository implements PanacheRepositoryBase<Slip, UUID> {
    private final StatelessSession sessionless;

    SlipRepository(StatelessSession sessionless) {
        this.sessionless = sessionless;
    }

    List<Slip> written(@Nullable Kind kind, Position after, int limit) {
        return find(
                        "(?1 is null or kind = ?1) and (writtenAt, id) < (?2, ?3) order by writtenAt desc, id desc",
                        kind,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** What the session remembers. */
    void forget() {
        getEntityManager().clear();
    }

    /** In SQL, as what is no entity is written. */
    int touchAll() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery("update slip set rank = rank")
                .executeUpdate();
    }

    /** By a session that remembers nothing. */
    boolean isSeenWithoutMemory(UUID id) {
        return sessionless.get(Slip.class, id) != null;
    }
}
