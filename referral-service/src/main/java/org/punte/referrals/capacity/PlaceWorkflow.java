package org.punte.referrals.capacity;

import static org.punte.referrals.capacity.CapacityProblem.PLACES_ON_PROBATION;
import static org.punte.referrals.directory.DirectoryProblem.LISTING_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.directory.ListingDescribed;
import org.punte.referrals.directory.ListingStatus;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.caller.Caller;

/** An agency counts its places; others look. */
@ApplicationScoped
@Transactional
class PlaceWorkflow {
    private final PlaceCounts counts;
    private final Places places;
    private final Directory directory;
    private final Caller caller;
    private final Clock clock;

    PlaceWorkflow(PlaceCounts counts, Places places, Directory directory, Caller caller, Clock clock) {
        this.counts = counts;
        this.places = places;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    void described(@Observes ListingDescribed listing) {
        if (listing.before() == null && listing.service().isAccommodation())
            counts.begin(listing.listing(), listing.agency());
    }

    PlacesView count(UUID listing, CountPlaces command, IntConsumer expected) {
        var service = directory.require(listing);
        if (!isOwn(service)) throw LISTING_NOT_FOUND.because("No service %s", listing);
        counts.count(listing, command, expected);
        return view(service);
    }

    PlacesView show(UUID listing) {
        var service = directory.require(listing);
        if (!isOwn(service)) requireActive();
        return view(service);
    }

    /** Places of all who give the service at present; nobody is asked about, and nobody is told. */
    List<PlacesView.Offered> look(ServiceCode service, @Nullable String region) {
        requireActive();
        var given = directory.services(service).stream()
                .filter(found -> found.status() == ListingStatus.ACTIVE)
                .filter(found -> !found.agency().isOnProbation())
                .filter(found -> region == null || found.covers(region))
                .toList();
        var shown = places.shown(given.stream().map(ServiceEntry::id).toList());
        var now = clock.instant();
        return given.stream()
                .map(found -> PlacesView.Offered.of(found, shown.get(found.id()), now))
                .toList();
    }

    private PlacesView view(ServiceEntry service) {
        var id = service.id();
        var shown = places.shown(List.of(id)).get(id);
        var own = isOwn(service) ? counts.own(id) : null;
        return new PlacesView(id, service.agency().id(), own, shown, own == null ? 0 : counts.version(id));
    }

    private boolean isOwn(ServiceEntry service) {
        return service.agency().id().equals(caller.agency());
    }

    private void requireActive() {
        if (directory.agencies().get(caller.agency()).isOnProbation())
            throw PLACES_ON_PROBATION.because("Your agency is on probation");
    }
}
