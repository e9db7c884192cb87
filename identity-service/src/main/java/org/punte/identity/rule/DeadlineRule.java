package org.punte.identity.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** One version of a deadline. Never changed: the next version follows it. */
@Entity
@Immutable
class DeadlineRule {
    @Id
    UUID id;

    String name;
    int version;
    Integer[] amounts;

    @Enumerated(EnumType.STRING)
    DeadlineUnit unit;

    /** The law or guidance that says so. */
    String source;

    @Column(name = "verified")
    boolean verified;

    LocalDate since;

    @Nullable
    String reason;

    /** Nobody, for what shipped. */
    @Nullable
    UUID changedBy;

    Instant changedAt;

    /** For Hibernate. */
    DeadlineRule() {}

    DeadlineRule(DeadlineRule before, ChangeRule change, UUID by, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.name = before.name;
        this.version = before.version + 1;
        this.amounts = change.amounts().toArray(Integer[]::new);
        this.unit = before.unit;
        this.source = change.source();
        this.since = change.since();
        this.reason = change.reason();
        this.changedBy = by;
        this.changedAt = now;
    }
}
