package org.punte.identity.application;

import static org.punte.identity.application.ApplicationProblem.APPLICATION_DECIDED;
import static org.punte.identity.application.ApplicationStatus.APPROVED;
import static org.punte.identity.application.ApplicationStatus.RECEIVED;
import static org.punte.identity.application.ApplicationStatus.REFUSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyKind;
import org.punte.identity.agency.CreateAgency;

/** What somebody said who wants to join. Nothing of it is believed until it was checked elsewhere. */
@Entity
class Application {
    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    ApplicationStatus status = RECEIVED;

    Instant receivedAt;
    String name;

    @Enumerated(EnumType.STRING)
    AgencyKind kind;

    @Nullable
    String county;

    String zone;

    @Nullable
    String phone;

    @Nullable
    String website;

    String registrationNumber;

    @Nullable
    String accreditationNumber;

    @Nullable
    String contactName;

    @Nullable
    String contactEmail;

    @Nullable
    String contactPhone;

    String[] languages;

    @Nullable
    String about;

    @Nullable
    String letterLanguage;

    @Nullable
    String refusalReason;

    @Nullable
    UUID agency;

    @Nullable
    Instant decidedAt;

    @Nullable
    UUID decidedBy;

    /** The agency of whoever decided. */
    @Nullable
    UUID decidedFor;

    /** From then on nothing tells who applied. */
    @Nullable
    Instant erasedAt;

    /** For Hibernate. */
    Application() {}

    Application(Apply command, ZoneId zone, Instant now) {
        this.id = UUID.randomUUID();
        this.receivedAt = now;
        this.name = command.name();
        this.kind = command.kind();
        this.county = command.county();
        this.zone = zone.getId();
        this.phone = command.phone();
        this.website = command.website();
        this.registrationNumber = command.registrationNumber();
        this.accreditationNumber = command.accreditationNumber();
        this.contactName = command.contactName();
        this.contactEmail = command.contactEmail().toLowerCase(Locale.ROOT);
        this.contactPhone = command.contactPhone();
        this.languages = command.languages() == null
                ? new String[0]
                : command.languages().toArray(String[]::new);
        this.about = command.about();
        this.letterLanguage = command.letterLanguage();
    }

    void requireOpen() {
        if (status != RECEIVED)
            throw APPLICATION_DECIDED.because("It was decided before").with("current", status);
    }

    void approve(UUID admitted, Instant now) {
        status = APPROVED;
        decidedAt = now;
        agency = admitted;
    }

    void decided(UUID by, UUID from) {
        decidedBy = by;
        decidedFor = from;
    }

    void refuse(String reason, Instant now) {
        requireOpen();
        status = REFUSED;
        decidedAt = now;
        refusalReason = reason;
    }

    /** Whether this text holds a number of the form, however either is written. */
    boolean isNumberOfForm(String text) {
        var digits = digits(text);
        return Stream.of(phone, contactPhone)
                .filter(Objects::nonNull)
                .map(Application::ending)
                .anyMatch(digits::contains);
    }

    CreateAgency command() {
        return new CreateAgency(
                name,
                kind,
                county,
                zone,
                phone,
                null,
                website,
                List.of(languages),
                registrationNumber,
                accreditationNumber);
    }

    /** Without trunk zero and country code. */
    private static String ending(String number) {
        var digits = digits(number);
        return digits.substring(Math.max(0, digits.length() - 9));
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
