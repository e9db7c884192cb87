package org.punte.referrals.inquiry;

import static org.punte.referrals.inquiry.InquiryProblem.CAPACITY_ON_PROBATION;
import static org.punte.referrals.inquiry.InquiryProblem.SERVICE_NOT_GIVEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.referrals.capacity.Level;
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

    /**
     * The day of the count that answers by itself, if what is shown says that there is such a place: only for now, and for somebody whom the
     * service takes. Whatever else is asked, a desk knows.
     */
    Optional<LocalDate> shownToHave(ServiceEntry service, AskCapacity asked, Instant now) {
        var today = now.atZone(service.agency().desk().zone()).toLocalDate();
        var later = asked.neededBy() != null && asked.neededBy().isAfter(today);
        if (asked.kind() == null || later || !service.eligibility().admits(asked.ageBand())) return Optional.empty();
        var shown = places.shown(List.of(service.id())).get(service.id());
        return shown.of(asked.kind()) == Level.ASK ? Optional.empty() : Optional.ofNullable(shown.countedOn());
    }
}
