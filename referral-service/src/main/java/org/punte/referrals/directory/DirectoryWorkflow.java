package org.punte.referrals.directory;

import static org.punte.referrals.directory.DirectoryProblem.ADDRESS_NOT_IN_DIRECTORY;
import static org.punte.referrals.directory.DirectoryProblem.LISTING_NOT_FOUND;
import static org.punte.referrals.directory.DirectoryProblem.SERVICE_CANNOT_CHANGE;
import static org.punte.referrals.directory.DirectoryProblem.SERVICE_ENDED;
import static org.punte.referrals.directory.DirectoryProblem.SERVICE_NOT_OF_THIS_KIND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.AgencyKind;
import org.punte.web.caller.Caller;

/** What an agency says of its own services. */
@ApplicationScoped
@Transactional
class DirectoryWorkflow {
    private final ListingRepository listings;
    private final Directory directory;
    private final Event<ListingDescribed> described;
    private final Caller caller;
    private final Clock clock;

    DirectoryWorkflow(
            ListingRepository listings,
            Directory directory,
            Event<ListingDescribed> described,
            Caller caller,
            Clock clock) {
        this.listings = listings;
        this.directory = directory;
        this.described = described;
        this.caller = caller;
        this.clock = clock;
    }

    ListingView add(DescribeListing command) {
        requireTellable(command);
        var listing = new Listing(caller.agency(), command, clock.instant());
        return told(listing, null);
    }

    ListingView change(UUID id, DescribeListing command, IntConsumer expected) {
        var listing = listings.find(id)
                .filter(found -> found.agency.equals(caller.agency()))
                .orElseThrow(() -> LISTING_NOT_FOUND.because("No service %s", id));
        expected.accept(listing.version);
        if (command.service() != listing.service)
            throw SERVICE_CANNOT_CHANGE.because("Service %s is %s", id, listing.service);
        var before = listing.status;
        if (before == ListingStatus.DEFUNCT && command.status() != before)
            throw SERVICE_ENDED.because("Service %s has ended for good", id);
        requireTellable(command);
        listing.describe(command, clock.instant());
        return told(listing, before);
    }

    ListingView show(UUID id) {
        return ListingView.of(directory.require(id));
    }

    private ListingView told(Listing listing, @Nullable ListingStatus before) {
        listings.persistAndFlush(listing);
        described.fire(new ListingDescribed(listing.id, listing.agency, listing.service, before, listing.status));
        Log.infof("Service %s of agency %s is described as %s", listing.id, listing.agency, listing.status);
        return show(listing.id);
    }

    private void requireTellable(DescribeListing command) {
        var own = directory.agencies().get(caller.agency());
        var shelters = command.service().isAccommodation();
        if (shelters && own.kind() == AgencyKind.INVESTIGATING)
            throw SERVICE_NOT_OF_THIS_KIND.because("Agency %s shelters nobody", own.id());
        if (command.conditions() == null) return;
        if (shelters || Addresses.isIn(command.conditions()))
            throw ADDRESS_NOT_IN_DIRECTORY.because("The conditions say more than the directory holds");
    }
}
