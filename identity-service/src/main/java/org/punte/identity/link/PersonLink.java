package org.punte.identity.link;

import static org.punte.identity.link.LinkProblem.LINK_ENDED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.link.EndLink.EndReason;

/** One link between two records of one agency, from when to when. */
@Entity
@Table(name = "person_link")
@DynamicUpdate
class PersonLink {
    @Id
    UUID id;

    @Version
    int version;

    UUID owner;

    @Enumerated(EnumType.STRING)
    LinkKind kind;

    /** The parent, of {@link LinkKind#PARENT}; else the lesser id. */
    UUID one;

    UUID other;

    @Enumerated(EnumType.STRING)
    LinkReason reason;

    UUID madeBy;
    Instant madeAt;

    @Nullable
    UUID endedBy;

    @Nullable
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    EndReason endedReason;

    /** For Hibernate. */
    PersonLink() {}

    PersonLink(UUID owner, LinkKind kind, UUID one, UUID other, LinkReason reason) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.owner = owner;
        this.kind = kind;
        boolean asTold = kind == LinkKind.PARENT || one.toString().compareTo(other.toString()) < 0;
        this.one = asTold ? one : other;
        this.other = asTold ? other : one;
        this.reason = reason;
    }

    PersonLink made(UUID by, Instant now) {
        madeBy = by;
        madeAt = now;
        return this;
    }

    void end(EndReason why, UUID by, Instant now) {
        if (endedAt != null) throw LINK_ENDED.because("Link %s ended before", id);
        endedReason = why;
        endedBy = by;
        endedAt = now;
    }
}
