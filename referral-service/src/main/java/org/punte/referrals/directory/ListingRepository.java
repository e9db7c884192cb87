package org.punte.referrals.directory;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.page.Position;
import org.punte.web.query.Column;

/** The queries. Which agencies are shown is decided before; only their entries are asked for. */
@ApplicationScoped
class ListingRepository implements PanacheRepositoryBase<Listing, UUID> {
    private static final String OF = "agency in (:agencies)";
    private static final String CHANGED_LAST_FIRST =
            " and (changedAt, id) < (:at, :last) order by changedAt desc, id desc";

    private static final String MARK = """
            select coalesce(bit_xor(hashtextextended(id || ':' || cast(xmin as text), 0)), 0)
            from listing where service = :service""";

    private final Session db;
    private final Map<ServiceCode, Remembered> remembered = new ConcurrentHashMap<>();

    ListingRepository(Session db) {
        this.db = db;
    }

    /** Changed last first; one row more than {@code limit} tells that there is a next page. */
    List<Listing> page(Collection<UUID> agencies, Filter filter, Position after, int limit) {
        var parameters =
                Parameters.with("agencies", agencies).and("at", after.at()).and("last", after.id());
        filter.parameters().forEach(parameters::and);
        // only our own words are joined here; every value is a parameter
        var query = OF + filter.where() + CHANGED_LAST_FIRST;
        return read(find(query, parameters).range(0, limit));
    }

    /** All of these agencies, whatever the service. */
    List<Listing> all(Collection<UUID> agencies) {
        return read(find(OF + " order by id", Parameters.with("agencies", agencies)));
    }

    /**
     * All about the service, whosever; to be read, not changed. Thousands are fetched again only when one of them was written
     * since: each is told apart by the transaction that wrote it last, so what was rolled back is never taken for what came after.
     */
    List<Listing> about(ServiceCode service) {
        var mark = Column.of(db, MARK, Long.class)
                .setParameter("service", service.name())
                .getSingleResult();
        var known = remembered.get(service);
        if (known != null && known.mark.equals(mark)) return known.entries;
        var entries = read(find("service = ?1 order by id", service));
        remembered.put(service, new Remembered(mark, entries));
        return entries;
    }

    private static List<Listing> read(PanacheQuery<Listing> query) {
        return query.withHint(HibernateHints.HINT_READ_ONLY, true).list();
    }

    /** What the agency says of its entries about one service. */
    List<ListingStatus> states(UUID agency, ServiceCode service) {
        return find("select status from Listing where agency = ?1 and service = ?2", agency, service)
                .project(ListingStatus.class)
                .list();
    }

    Optional<Listing> find(UUID id) {
        return findByIdOptional(id);
    }

    private record Remembered(Long mark, List<Listing> entries) {}

    /** What a list is narrowed to; all of it has to hold. */
    record Filter(
            @Nullable UUID agency,
            @Nullable ServiceCode service,
            @Nullable String county,
            @Nullable ListingStatus status) {
        String where() {
            return (agency == null ? "" : " and agency = :agency")
                    + (service == null ? "" : " and service = :service")
                    + (county == null ? "" : " and array_contains(counties, :county)")
                    + (status == null ? "" : " and status = :status");
        }

        Map<String, Object> parameters() {
            var given = new HashMap<String, Object>();
            if (agency != null) given.put("agency", agency);
            if (service != null) given.put("service", service);
            if (county != null) given.put("county", county);
            if (status != null) given.put("status", status);
            return given;
        }
    }
}
