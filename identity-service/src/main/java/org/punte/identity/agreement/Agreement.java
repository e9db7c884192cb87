package org.punte.identity.agreement;

import static org.punte.identity.agreement.AgreementState.CONFIRMED;
import static org.punte.identity.agreement.AgreementState.EXPIRED;
import static org.punte.identity.agreement.AgreementState.PROPOSED;
import static org.punte.identity.agreement.AgreementState.REPLACED;
import static org.punte.identity.agreement.AgreementState.TERMINATED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.punte.identity.vault.Category;

/** What two agencies signed. Its content never changes; a new one replaces it. */
@Entity
@DynamicUpdate // the application may write nothing but version and state
class Agreement {
    @Id
    UUID id;

    @Version
    int version;

    UUID proposer;
    UUID partner;
    String number;
    LocalDate signedOn;
    String[] categories;
    LocalDate validUntil;
    Instant endsAt;

    @Enumerated(EnumType.STRING)
    AgreementState state = PROPOSED;

    Instant proposedAt;

    /** For Hibernate. */
    Agreement() {}

    Agreement(ProposeAgreement command, UUID proposer, Instant endsAt, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.proposer = proposer;
        this.partner = command.with();
        this.number = command.number();
        this.signedOn = command.signedOn();
        this.categories =
                command.categories().stream().sorted().map(Category::name).toArray(String[]::new);
        this.validUntil = command.validUntil();
        this.endsAt = endsAt;
        this.proposedAt = now;
    }

    void confirm() {
        state = state.to(CONFIRMED);
    }

    void terminate() {
        state = state.to(TERMINATED);
    }

    void replace() {
        state = state.to(REPLACED);
    }

    void expire() {
        state = state.to(EXPIRED);
    }

    List<Category> categories() {
        return Stream.of(categories).map(Category::valueOf).toList();
    }

    List<UUID> agencies() {
        return List.of(proposer, partner);
    }
}
