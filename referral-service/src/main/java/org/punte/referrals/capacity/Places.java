package org.punte.referrals.capacity;

import static org.punte.referrals.capacity.CapacityProblem.NO_PLACE_LEFT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to places: what others are shown, and keeping one. Keeping moves nothing that others see. */
@ApplicationScoped
@Transactional
public class Places {
    private final PlaceRepository places;
    private final PlaceHoldRepository holds;
    private final Edition edition;
    private final CapacityConfig config;
    private final Clock clock;

    Places(PlaceRepository places, PlaceHoldRepository holds, Edition edition, CapacityConfig config, Clock clock) {
        this.places = places;
        this.holds = holds;
        this.edition = edition;
        this.config = config;
        this.clock = clock;
    }

    /** What everybody reads of these services; each has an answer. */
    public Map<UUID, Levels> shown(Collection<UUID> listings) {
        var present = edition.present();
        var shown = new HashMap<UUID, Levels>();
        listings.forEach(listing -> shown.put(listing, Levels.unknown(present)));
        if (listings.isEmpty()) return shown;
        var oldest = edition.oldest();
        places.shown(listings, present, edition.isSettled(present), config.zone())
                .forEach((listing, count) -> {
                    if (!count.at().isBefore(oldest)) shown.put(listing, count.levels());
                });
        return shown;
    }

    /** Whether the acting agency ever counted places of its service. */
    public boolean isCounted(UUID listing) {
        return places.find(listing).filter(counted -> counted.at() != null).isPresent();
    }

    /**
     * Keeps one of the acting agency's places under {@code id}, if one is free: counted, neither kept nor given since, nor given to
     * somebody who is still awaited. Whoever keeps another of the same service at this moment waits.
     */
    @Transactional(TxType.MANDATORY)
    public void keep(UUID id, UUID listing, UUID agency, PlaceFor kind, Instant until) {
        var now = clock.instant();
        var counted =
                places.held(listing).orElseThrow(() -> NO_PLACE_LEFT.because("Service %s has no places", listing));
        var free = counted.places().of(kind);
        var used = holds.held(listing, kind, now) + holds.taken(listing, kind, counted.since());
        if (free == null || used >= free) throw NO_PLACE_LEFT.because("Service %s has no place left", listing);
        holds.keep(id, listing, agency, kind, until, now);
    }

    /**
     * The place is the referral's now. False when it was kept no more. Whoever keeps another of the same service waits: in the instant
     * in which this one ends nobody counts it as neither kept nor given.
     */
    @Transactional(TxType.MANDATORY)
    public boolean take(UUID hold, UUID referral) {
        holds.listing(hold).ifPresent(places::held);
        return holds.take(hold, referral, clock.instant());
    }

    /** The place is free again. Nobody has to wait for that: whoever counts meanwhile counts it as kept. */
    @Transactional(TxType.MANDATORY)
    public void release(UUID hold) {
        holds.release(hold, clock.instant());
    }

    /** What the referral was given, if it was given one, is free again. */
    @Transactional(TxType.MANDATORY)
    public void giveBack(UUID referral) {
        holds.giveBack(referral, clock.instant());
    }

    /**
     * Nobody is awaited in what the referral was given, if it was given one: a count of the agency says whether it is free, also one
     * that was made after the day on which they came and before that was written down.
     */
    @Transactional(TxType.MANDATORY)
    public void settle(UUID referral, @Nullable LocalDate cameOn) {
        var now = clock.instant();
        var came = cameOn == null
                ? now
                : cameOn.plusDays(1).atStartOfDay(config.zone()).toInstant();
        holds.settle(referral, came.isBefore(now) ? came : now);
    }

    /** Whether it is a place of this service that is kept. */
    public boolean isOf(UUID hold, UUID listing) {
        return holds.listing(hold).filter(listing::equals).isPresent();
    }
}
