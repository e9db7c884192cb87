package org.punte.referrals.routing;

import static org.punte.referrals.routing.Reason.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.punte.referrals.capacity.Level;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.directory.Eligibility;
import org.punte.referrals.directory.ListingStatus;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.need.Urgency;

/** Finds every reason; none is weighed in secret. Without a framework, so that all of it is tested in milliseconds. */
final class Rules {
    /** Of reasons and order together. */
    static final String VERSION = "3";

    private final Need need;
    private final Known known;
    private final Set<PlaceFor> places;

    Rules(Need need, Known known) {
        this.need = need;
        this.known = known;
        this.places = need.places();
    }

    /** Of whoever is not available nothing more is said: no reason leads to the list that it stands on. */
    Judged judge(ServiceEntry service) {
        var found = EnumSet.noneOf(Reason.class);
        standing(service, found);
        eligible(service, found);
        region(service, found);
        said(service, found);
        places(service, found);
        desk(service, found);
        agreement(service, found);
        person(service, found);
        if (found.contains(NOT_AVAILABLE)) return Judged.of(service, EnumSet.of(NOT_AVAILABLE), null);
        return Judged.of(service, found, service.service().isAccommodation() ? level(service) : null);
    }

    private static void standing(ServiceEntry service, Set<Reason> found) {
        if (service.status() == ListingStatus.TEMPORARILY_CLOSED) found.add(TEMPORARILY_CLOSED);
        else if (service.status() != ListingStatus.ACTIVE) found.add(NOT_GIVEN);
        if (service.agency().isOnProbation()) found.add(ON_PROBATION);
        if (!service.agency().kind().isAskedFor(service.service())) found.add(INVESTIGATES);
    }

    private void eligible(ServiceEntry service, Set<Reason> found) {
        var takes = service.eligibility();
        var against = EnumSet.noneOf(Reason.class);
        if (need.ageBand() != null && !takes.admits(need.ageBand())) against.add(NOT_ELIGIBLE_AGE);
        if (need.sex() != null && !takes.admits(need.sex())) against.add(NOT_ELIGIBLE_SEX);
        if (need.status() != null && !takes.admits(need.status())) against.add(NOT_ELIGIBLE_STATUS);
        if (isForFamilies() && Boolean.FALSE.equals(takes.families())) against.add(NOT_FOR_FAMILIES);
        if (need.disability() && Boolean.FALSE.equals(takes.disabilities())) against.add(NOT_FOR_DISABILITIES);
        if (against.isEmpty()) found.add(isAllSaid(takes) ? ELIGIBLE : ELIGIBILITY_NOT_SAID);
        found.addAll(against);
    }

    /** Of each thing that was asked for, and an age always is. */
    private boolean isAllSaid(Eligibility takes) {
        return need.ageBand() != null
                && takes.saysAge()
                && (need.sex() == null || takes.saysSex())
                && (need.status() == null || takes.saysStatus())
                && (!isForFamilies() || takes.families() != null)
                && (!need.disability() || takes.disabilities() != null);
    }

    private boolean isForFamilies() {
        return need.kind() == PlaceFor.FAMILIES;
    }

    private void region(ServiceEntry service, Set<Reason> found) {
        if (need.region() == null) return;
        if (service.counties().isEmpty()) found.add(REGION_NOT_SAID);
        else found.add(service.covers(need.region()) ? COVERS_REGION : OUT_OF_AREA);
    }

    private void said(ServiceEntry service, Set<Reason> found) {
        if (need.language() != null) {
            var spoken = service.languages().contains(need.language())
                    || service.agency().languages().contains(need.language());
            found.add(spoken ? SPEAKS_LANGUAGE : LANGUAGE_NOT_SAID);
        }
        if (!need.requirement().isEmpty())
            found.add(service.features().containsAll(need.requirement()) ? MEETS_REQUIREMENTS : REQUIREMENTS_NOT_SAID);
        if (service.waitingDays() != null && service.waitingDays() > 0) found.add(WAITING_TIME);
        var newUntil = service.agency().newUntil();
        if (newUntil != null && today(service).isBefore(newUntil)) found.add(NEW_AGENCY);
    }

    private void places(ServiceEntry service, Set<Reason> found) {
        if (!service.service().isAccommodation()) return;
        found.add(
                switch (level(service)) {
                    case YES -> PLACES_YES;
                    case FEW -> PLACES_FEW;
                    case ASK -> PLACES_ASK;
                });
    }

    private void desk(ServiceEntry service, Set<Reason> found) {
        if (service.agency().desk().isOpenAt(known.now())) found.add(OPEN_NOW);
        else found.add(need.urgency() == Urgency.EMERGENCY ? NO_DESK_NOW : CLOSED_NOW);
        if (service.isClosedAt(known.now())) found.add(SERVICE_CLOSED_NOW);
    }

    private void agreement(ServiceEntry service, Set<Reason> found) {
        switch (known.agreements().with(service.agency().id())) {
            case LIVE -> found.add(AGREEMENT_LIVE);
            case OVER -> found.add(AGREEMENT_EXPIRED);
            case MISSING -> found.add(AGREEMENT_MISSING);
            case NOT_NEEDED -> {}
        }
    }

    /** Also to whom the person has agreed is said to nobody but whoever works with them. */
    private void person(ServiceEntry service, Set<Reason> found) {
        if (known.availability() == null) return;
        var agency = service.agency().id();
        if (known.declined().containsKey(agency)) found.add(DECLINED_LATELY);
        if (!known.availability().isChecked()) {
            found.add(NOT_CHECKED);
            return;
        }
        if (known.availability().unavailable().contains(agency)) found.add(NOT_AVAILABLE);
        found.add(known.consented().contains(agency) ? CONSENT_LIVE : CONSENT_NEEDED);
    }

    /** What is shown of it. */
    Candidate candidate(Judged judged) {
        var service = judged.service();
        var agency = service.agency();
        boolean unavailable = judged.reasons().contains(NOT_AVAILABLE);
        var open = agency.desk().isOpenAt(known.now());
        return new Candidate(
                service.id(),
                agency.id(),
                agency.name(),
                agency.county(),
                unavailable ? null : agency.phone(),
                judged.reasons(Reason.Weight.FOR),
                judged.reasons(Reason.Weight.AGAINST),
                judged.reasons(Reason.Weight.EXCLUDES),
                judged.places(),
                judged.places() == null
                        ? null
                        : known.places().get(service.id()).countedOn(),
                open || unavailable
                        ? null
                        : agency.desk().opensAfter(known.now()).orElse(null),
                unavailable ? null : service.waitingDays(),
                unavailable ? null : known.answers().get(agency.id()),
                unavailable ? null : known.declined().get(agency.id()));
    }

    private LocalDate today(ServiceEntry service) {
        return LocalDate.ofInstant(known.now(), service.agency().desk().zone());
    }

    private Level level(ServiceEntry service) {
        return known.places().get(service.id()).best(places);
    }
}
