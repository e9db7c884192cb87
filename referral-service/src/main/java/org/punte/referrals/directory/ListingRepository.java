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
import org.hibernate.StatelessSession;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.Counties;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.page.Position;
import org.punte.web.query.Column;

/** The queries. Which agencies are shown is decided before; only their entries are asked for. */
@ApplicationScoped
class ListingRepository implements PanacheRepositoryBase<Listing, UUID> {
    private static final String OF = "agency in (:agencies)";
    private static final String CHANGED_LAST_FIRST =
            " and (changedAt, id) < (:at, :last) order by changedAt desc, id desc";

    /** As a need for a region is held against entries: who covers the country covers it, and who says nothing excludes nobody. */
    private static final String COVERS =
            " and (array_length(counties) = 0 or array_contains(counties, :county) or array_contains(counties, :country))";

    /** Nothing, where the present transaction has written anything itself. */
    private static final String MARK = """
            select case when pg_current_xact_id_if_assigned() is null
                        then coalesce(bit_xor(hashtextextended(id || ':' || cast(xmin as text), 0)), 0) end
            from listing where service = :service""";

    private static final String HELD_STATES =
            "select status from listing where agency = :agency and service = :service for share";

    private final Session db;
    private final StatelessSession sessionless;
    private final Map<ServiceCode, Remembered> remembered = new ConcurrentHashMap<>();

    ListingRepository(Session db, StatelessSession sessionless) {
        this.db = db;
        this.sessionless = sessionless;
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

    /** Of these agencies, what they say of one service. */
    List<Listing> all(Collection<UUID> agencies, ServiceCode service) {
        var parameters = Parameters.with("agencies", agencies).and("service", service);
        return read(find(OF + " and service = :service order by id", parameters));
    }

    /**
     * All about the service, whosever; to be read, not changed. Thousands are fetched again only when one of them was written
     * since: each is told apart by the transaction that wrote it last. Whoever writes reads past what is remembered, and adds nothing
     * to it; nor does any session, which may hold an entry as it was.
     */
    List<Listing> about(ServiceCode service) {
        var mark = Column.of(db, MARK, Long.class)
                .setParameter("service", service.name())
                .getSingleResultOrNull();
        var known = remembered.get(service);
        if (mark != null && known != null && known.mark.equals(mark)) return known.entries;
        var entries = sessionless
                .createSelectionQuery("from Listing where service = ?1 order by id", Listing.class)
                .setParameter(1, service)
                .list();
        if (mark != null) remembered.put(service, new Remembered(mark, entries));
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

    /** The same, and nobody changes them until the transaction ends. */
    List<ListingStatus> heldStates(UUID agency, ServiceCode service) {
        return Column.of(db, HELD_STATES, String.class)
                .setParameter("agency", agency)
                .setParameter("service", service.name())
                .getResultStream()
                .map(ListingStatus::valueOf)
                .toList();
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
                    + (county == null ? "" : COVERS)
                    + (status == null ? "" : " and status = :status");
        }

        Map<String, Object> parameters() {
            var given = new HashMap<String, Object>();
            if (agency != null) given.put("agency", agency);
            if (service != null) given.put("service", service);
            if (county != null) {
                given.put("county", county);
                given.put("country", Counties.country(county));
            }
            if (status != null) given.put("status", status);
            return given;
        }
    }
}
