package org.punte.referrals.hsds;

import static org.punte.referrals.directory.DirectoryProblem.LISTING_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.punte.referrals.agency.ListedAgency;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.web.problem.Rejection;

/** What is shown, in the order of ids so that pages stay what they are. */
@ApplicationScoped
@Transactional
class HsdsReading {
    private final Directory directory;

    HsdsReading(Directory directory) {
        this.directory = directory;
    }

    List<ServiceEntry> services(HsdsFilter filter) {
        return all().filter(filter::admits)
                .sorted(Comparator.comparing(ServiceEntry::id))
                .toList();
    }

    ServiceEntry service(UUID id) {
        return directory.require(id);
    }

    ServiceEntry placed(UUID id) {
        return all().filter(service -> HsdsPlaced.id(service).equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    List<ListedAgency> organizations(Predicate<ListedAgency> filter) {
        return directory.agencies().values().stream()
                .filter(filter)
                .sorted(Comparator.comparing(ListedAgency::id))
                .toList();
    }

    HsdsOrganization organization(UUID id) {
        var agency = directory.agencies().get(id);
        if (agency == null) throw unknown(id);
        var services = services(new HsdsFilter(null, id, null, null, null)).stream()
                .map(HsdsServiceRecord::listed)
                .toList();
        return HsdsOrganization.with(agency, services);
    }

    static Rejection unknown(UUID id) {
        return LISTING_NOT_FOUND.because("Nothing is known of %s", id);
    }

    private Stream<ServiceEntry> all() {
        return directory.services(null).stream();
    }
}
