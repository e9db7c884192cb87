package org.punte.referrals.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The releases. */
@ApplicationScoped
class ReleaseRepository implements PanacheRepositoryBase<Release, UUID> {
    List<Release> newestFirst() {
        return list("order by year desc, quarter desc");
    }

    Optional<Release> of(int year, int quarter) {
        return find("year = ?1 and quarter = ?2", year, quarter).firstResultOptional();
    }

    /** The published one with the latest quarter before this one. */
    Optional<Release> before(Release release) {
        return find(
                        "publishedAt is not null and (year, quarter) < (?1, ?2) order by year desc, quarter desc",
                        release.year,
                        release.quarter)
                .firstResultOptional();
    }
}
