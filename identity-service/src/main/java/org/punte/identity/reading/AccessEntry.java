package org.punte.identity.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger.Entitlement;
import org.punte.sealing.SealedPlace;

/** One reading, or one attempt. Only ever added. */
@Entity
@Immutable
@Table(name = "access")
class AccessEntry {
    @Id
    UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    UUID person;
    UUID agency;
    UUID account;
    Instant at;

    @Enumerated(EnumType.STRING)
    Decision decision;

    String[] categories;

    @Nullable
    UUID grantId;

    @Nullable
    UUID consent;

    /** The emergency opening that it rests on. */
    @Nullable
    UUID emergency;

    /** The link between two records of one human that it rests on. */
    @Nullable
    UUID link;

    @Nullable
    String workerCode;

    byte @Nullable [] reason; // sealed

    /** For Hibernate. */
    AccessEntry() {}

    AccessEntry(UUID person, UUID agency, UUID account, Instant at) {
        this.person = person;
        this.agency = agency;
        this.account = account;
        this.at = at;
        this.decision = Decision.REFUSED;
        this.categories = new String[0];
    }

    /** For whom a partner's system reads. */
    AccessEntry reader(@Nullable String code) {
        workerCode = code;
        return this;
    }

    AccessEntry allowed(Stream<LedgerCode> read, @Nullable Entitlement entitlement) {
        decision = Decision.ALLOWED;
        categories = read.sorted().map(LedgerCode::name).toArray(String[]::new);
        if (entitlement != null) restOn(entitlement);
        return this;
    }

    private void restOn(Entitlement entitlement) {
        grantId = entitlement.grant();
        consent = entitlement.consent();
        emergency = entitlement.emergency();
        link = entitlement.link();
    }

    SealedPlace reasonPlace() {
        return new SealedPlace("access", "reason", id, person, agency);
    }

    List<LedgerCode> categories() {
        return Stream.of(categories).map(LedgerCode::valueOf).toList();
    }

    /** What was decided. */
    @Schema(name = "ReadingDecision")
    enum Decision {
        ALLOWED,
        REFUSED
    }

    /** What a line of the ledger says was opened: a category of the person, or what is no part of what is known of the person. */
    @Schema(name = "LedgerCode")
    enum LedgerCode {
        IDENTITY,
        CONTACT,
        LANGUAGE,
        LOCATION,
        HEALTH,
        LEGAL,
        CHILD,
        NAME_IN_EXPLOITATION,
        EXPLOITATION_SUMMARY,
        RISK,
        NEEDS,
        CASE_SUMMARY,
        /** Where and when to meet, as the receiver of a referral says it. Nobody agrees to it, so it is no category. */
        MEETING;

        static LedgerCode of(Category category) {
            return valueOf(category.name());
        }
    }
}
