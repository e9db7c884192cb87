package org.punte.referrals.directory;

import static org.punte.referrals.directory.DirectoryProblem.LISTING_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.AgencyList;
import org.punte.referrals.agency.ListedAgency;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.caller.Caller;

/** The door to the directory: what it does not answer is not there for the caller's agency. */
@ApplicationScoped
@Transactional
public class Directory {
    /** Agencies whose entries are sooner fetched than looked for among all. */
    private static final int FEW = 3;

    private final ListingRepository listings;
    private final AgencyList agencies;
    private final Caller caller;

    Directory(ListingRepository listings, AgencyList agencies, Caller caller) {
        this.listings = listings;
        this.agencies = agencies;
        this.caller = caller;
    }

    /** The agencies that are shown to the caller's, its own among them. */
    public Map<UUID, ListedAgency> agencies() {
        var all = agencies.all();
        var reader = AgencyList.of(all, caller.agency());
        var shown = all.values().stream()
                .filter(agency -> agency.isShownTo(reader))
                .collect(Collectors.toMap(ListedAgency::id, agency -> agency));
        shown.put(reader.id(), reader);
        return shown;
    }

    /** What is shown of the services with this code, or of all; whatever its status. */
    public List<ServiceEntry> services(@Nullable ServiceCode service) {
        return services(agencies(), service);
    }

    /** What these agencies say of themselves. */
    public List<ServiceEntry> services(Map<UUID, ListedAgency> of, @Nullable ServiceCode service) {
        return rows(of.keySet(), service).stream()
                .filter(row -> of.containsKey(row.agency))
                .map(row -> ServiceEntry.of(row, of.get(row.agency)))
                .toList();
    }

    /** One entry, or the same 404 as an unknown id. */
    public ServiceEntry require(UUID id) {
        var agencies = agencies();
        return listings.find(id)
                .filter(listing -> agencies.containsKey(listing.agency))
                .map(listing -> ServiceEntry.of(listing, agencies.get(listing.agency)))
                .orElseThrow(() -> LISTING_NOT_FOUND.because("No service %s", id));
    }

    /** Whether the agency lists the service and gives it nowhere now, for a while or for good. An agency that lists nothing of the kind does not say. */
    public boolean isClosedForNow(UUID agency, ServiceCode service) {
        return isClosed(listings.states(agency, service));
    }

    /**
     * The same, and until the transaction ends the agency closes nothing: either this sees that it is closed, or whoever closes it sees
     * what was sent.
     */
    public boolean isClosedForSending(UUID agency, ServiceCode service) {
        return isClosed(listings.heldStates(agency, service));
    }

    private static boolean isClosed(List<ListingStatus> states) {
        return !states.isEmpty() && !states.contains(ListingStatus.ACTIVE);
    }

    private List<Listing> rows(Set<UUID> agencies, @Nullable ServiceCode service) {
        if (service == null) return listings.all(agencies);
        return agencies.size() <= FEW ? listings.all(agencies, service) : listings.about(service);
    }
}
