package org.punte.referrals.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.hours.Week;
import org.punte.referrals.need.Requirement;
import org.punte.referrals.need.ServiceCode;

/** One service of one agency. Never removed: what is given no more is defunct. */
@Entity
@DynamicUpdate
class Listing {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID agency;

    @Enumerated(EnumType.STRING)
    ServiceCode service;

    @Enumerated(EnumType.STRING)
    ListingStatus status;

    @Nullable
    @Embedded
    Eligibility eligibility;

    String[] languages;
    String[] counties;

    @Nullable
    @Enumerated(EnumType.STRING)
    List<Requirement> features;

    String[] schedule;
    String[] licences;

    @Nullable
    Integer waitingDays;

    @Nullable
    String conditions;

    @Nullable
    LocalDate assuredOn;

    Instant listedAt;
    Instant changedAt;

    /** For Hibernate. */
    Listing() {}

    Listing(UUID agency, DescribeListing command, Instant now) {
        this.agency = agency;
        this.service = command.service();
        this.listedAt = now;
        describe(command, now);
    }

    void describe(DescribeListing command, Instant now) {
        status = command.status();
        eligibility = command.eligibility();
        languages = array(command.languages());
        counties = array(command.counties());
        features = command.features() == null ? List.of() : List.copyOf(command.features());
        schedule = command.schedule() == null ? new String[0] : Week.written(command.schedule());
        licences = array(command.licences());
        waitingDays = command.waitingDays();
        conditions = command.conditions();
        assuredOn = command.assuredOn();
        changedAt = now;
    }

    private static String[] array(@Nullable List<String> given) {
        return given == null ? new String[0] : given.stream().distinct().toArray(String[]::new);
    }
}
