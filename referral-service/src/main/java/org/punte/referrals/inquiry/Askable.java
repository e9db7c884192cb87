package org.punte.referrals.inquiry;

import static org.punte.referrals.inquiry.InquiryProblem.CAPACITY_ON_PROBATION;
import static org.punte.referrals.inquiry.InquiryProblem.SERVICE_NOT_GIVEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.Level;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.capacity.Places;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.directory.ListingStatus;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.web.caller.Caller;

/**
 * Which services may be asked for places. An agreement is not needed: nothing of anybody is sent, and the question is the way
 * to help while one is being renewed.
 */
@ApplicationScoped
class Askable {
    private final Directory directory;
    private final Places places;
    private final Cooperation cooperation;
    private final Caller caller;

    Askable(Directory directory, Places places, Cooperation cooperation, Caller caller) {
        this.directory = directory;
        this.places = places;
        this.cooperation = cooperation;
        this.caller = caller;
    }

    ServiceEntry require(UUID listing) {
        var service = directory.require(listing);
        cooperation.requireReceiving(service.agency().id());
        var own = directory.agencies().get(caller.agency());
        if (own.isOnProbation() || service.agency().isOnProbation())
            throw CAPACITY_ON_PROBATION.because("Places are asked for between active agencies");
        if (service.status() != ListingStatus.ACTIVE)
            throw SERVICE_NOT_GIVEN.because("Service %s is %s", listing, service.status());
        return service;
    }

    boolean isShownToHave(ServiceEntry service, @Nullable PlaceFor kind) {
        if (kind == null) return false;
        return places.shown(List.of(service.id())).get(service.id()).of(kind) != Level.ASK;
    }
}
