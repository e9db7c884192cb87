package org.punte.referrals.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.ListedAgency;
import org.punte.referrals.hours.Week;
import org.punte.referrals.need.Counties;
import org.punte.referrals.need.Requirement;
import org.punte.referrals.need.ServiceCode;

/** A service and whose it is, as the other features of this service see them. */
public record ServiceEntry(
        UUID id,
        int version,
        ListedAgency agency,
        ServiceCode service,
        ListingStatus status,
        Eligibility eligibility,
        List<String> languages,
        List<String> counties,
        List<Requirement> features,
        List<String> openHours,
        List<String> licences,
        @Nullable Integer waitingDays,
        @Nullable String conditions,
        @Nullable LocalDate assuredOn,
        Instant changedAt) {
    static ServiceEntry of(Listing l, ListedAgency agency) {
        return new ServiceEntry(
                l.id,
                l.version,
                agency,
                l.service,
                l.status,
                l.eligibility == null ? Eligibility.ANYBODY : l.eligibility,
                List.of(l.languages),
                List.of(l.counties),
                l.features == null ? List.of() : l.features,
                List.of(l.schedule),
                List.of(l.licences),
                l.waitingDays,
                l.conditions,
                l.assuredOn,
                l.changedAt);
    }

    /** Of an agency that lists nothing: it may give the service, and says nothing of it. */
    public static ServiceEntry unsaid(ListedAgency agency, ServiceCode service) {
        return new ServiceEntry(
                agency.id(),
                0,
                agency,
                service,
                ListingStatus.ACTIVE,
                Eligibility.ANYBODY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Instant.EPOCH);
    }

    /** When it is open, in the zone of its agency; read only where it is asked for, because thousands of entries are judged without. */
    public Week schedule() {
        return Week.read(openHours.toArray(String[]::new), agency.desk().zone());
    }

    /** Whether it says that it is closed now: read for thousands of entries at once. */
    public boolean isClosedAt(Instant at) {
        return !openHours.isEmpty() && !Week.isOpenAt(openHours, agency.desk().zone(), at);
    }

    /** Whether people of the region are taken, by its country too; an entry without counties does not say, which excludes nobody. */
    public boolean covers(String region) {
        return counties.isEmpty() || counties.contains(region) || counties.contains(Counties.country(region));
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "ServiceEntry[" + id + "]";
    }
}
