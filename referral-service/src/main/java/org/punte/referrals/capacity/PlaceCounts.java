package org.punte.referrals.capacity;

import static org.punte.referrals.directory.DirectoryProblem.LISTING_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Who;
import org.punte.web.caller.Caller;

/** What an agency counted, and what others may be shown of it from the next fixed hour on. */
@ApplicationScoped
class PlaceCounts {
    private final PlaceRepository places;
    private final PlaceHoldRepository holds;
    private final CapacityConfig config;
    private final Caller caller;
    private final Clock clock;

    PlaceCounts(PlaceRepository places, PlaceHoldRepository holds, CapacityConfig config, Caller caller, Clock clock) {
        this.places = places;
        this.holds = holds;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    void begin(UUID listing, UUID agency) {
        places.begin(listing, agency);
    }

    void count(UUID listing, CountPlaces command, IntConsumer expected) {
        var counted =
                places.held(listing).orElseThrow(() -> LISTING_NOT_FOUND.because("Service %s has no places", listing));
        expected.accept(counted.version());
        var now = clock.instant();
        places.count(listing, command, now, caller.account());
        places.show(listing, caller.agency(), now, levels(command, now));
    }

    PlacesView.@Nullable Own own(UUID listing) {
        return places.find(listing)
                .map(counted -> new PlacesView.Own(
                        counted.places().women(),
                        counted.places().men(),
                        counted.places().children(),
                        counted.places().families(),
                        counted.at(),
                        holds.held(listing, null, clock.instant()),
                        holds.taken(listing, null, counted.since()),
                        mayReadReferrals() ? holds.awaited(listing, caller.account()) : List.of()))
                .orElse(null);
    }

    /** Whoever administers the agency counts its places and reads nothing of whom it helps. */
    private boolean mayReadReferrals() {
        return caller.isClient() ? caller.hasScope("referrals:read") : Who.ANSWERING.isOneOf(caller.roles());
    }

    int version(UUID listing) {
        return places.find(listing).map(PlaceRepository.Counted::version).orElse(0);
    }

    private Levels levels(CountPlaces free, Instant now) {
        int few = config.fewUpTo();
        return new Levels(
                Level.of(free.women(), few),
                Level.of(free.men(), few),
                Level.of(free.children(), few),
                Level.of(free.families(), few),
                now,
                null);
    }
}
