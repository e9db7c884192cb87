package org.punte.referrals.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.page.Position;

/** The queries. Which agencies are shown is decided before; only their entries are asked for. */
@ApplicationScoped
class ListingRepository implements PanacheRepositoryBase<Listing, UUID> {
    private static final String OF = "agency in (:agencies)";
    private static final String CHANGED_LAST_FIRST =
            " and (changedAt, id) < (:at, :last) order by changedAt desc, id desc";

    /** Changed last first; one row more than {@code limit} tells that there is a next page. */
    List<Listing> page(Collection<UUID> agencies, Filter filter, Position after, int limit) {
        var parameters =
                Parameters.with("agencies", agencies).and("at", after.at()).and("last", after.id());
        filter.parameters().forEach(parameters::and);
        // only our own words are joined here; every value is a parameter
        var query = OF + filter.where() + CHANGED_LAST_FIRST;
        return find(query, parameters)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .range(0, limit)
                .list();
    }

    /** All of these agencies that offer the service, or of all services. */
    List<Listing> all(Collection<UUID> agencies, @Nullable ServiceCode service) {
        var filter = new Filter(null, service, null, null);
        var parameters = Parameters.with("agencies", agencies);
        filter.parameters().forEach(parameters::and);
        var query = OF + filter.where() + " order by id";
        return find(query, parameters)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
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
