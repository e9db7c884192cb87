package org.punte.identity.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.Position;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {
    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Agency> page(@Nullable AgencyKind kind, @Nullable String county, Position after, int limit) {
        return find(
                        """
                        (:kind is null or kind = :kind) and (:county is null or county = :county)
                        and (createdAt, id) < (:at, :id) order by createdAt desc, id desc""",
                        Parameters.with("kind", kind)
                                .and("county", county)
                                .and("at", after.at())
                                .and("id", after.id()))
                .range(0, limit)
                .list();
    }

    void lockFounding() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('founding'))) as locked")
                .getSingleResult();
    }

    /** All ids, oldest first: for telling everything again. */
    List<UUID> ids() {
        return find("select id from Agency order by createdAt, id")
                .project(UUID.class)
                .list();
    }
}
