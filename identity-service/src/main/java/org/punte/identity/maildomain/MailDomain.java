package org.punte.identity.maildomain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A domain at which an agency's people have their work addresses. */
@Entity
class MailDomain {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID agency;
    String domain;

    @Enumerated(EnumType.STRING)
    MailDomainState state;

    @Nullable
    UUID proposedBy;

    Instant proposedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    /** For Hibernate. */
    MailDomain() {}

    MailDomain(UUID agency, String domain, MailDomainState state, @Nullable UUID by, Instant now) {
        this.agency = agency;
        this.domain = domain;
        propose(state, by, now);
    }

    void propose(MailDomainState change, @Nullable UUID by, Instant now) {
        state = change;
        proposedBy = by;
        proposedAt = now;
        decidedBy = null;
        decidedAt = null;
    }

    void decide(boolean agreed, UUID by, Instant now) {
        state = agreed == (state == MailDomainState.PROPOSED) ? MailDomainState.ALLOWED : MailDomainState.REMOVED;
        decidedBy = by;
        decidedAt = now;
    }
}
