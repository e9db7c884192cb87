package org.punte.identity.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.BlockReason;

/** The last desk or supervisor of an agency is not confirmed: a network administrator asks there and decides. */
@Entity
class ReviewEscalation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID agency;
    UUID account;
    Instant since;

    /** Why the account would be blocked; not known of old ones. */
    @Enumerated(EnumType.STRING)
    @Nullable
    BlockReason why;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    Boolean keep;

    /** For Hibernate. */
    ReviewEscalation() {}

    ReviewEscalation(AccountDirectory.Due due, BlockReason why, Instant now) {
        this.agency = due.agency();
        this.account = due.account();
        this.why = why;
        this.since = now;
    }

    boolean isOpen() {
        return decidedAt == null;
    }

    /** Asked again because of something else. What colleagues say weighs more than silence, and that somebody left the most. */
    void hear(BlockReason other) {
        if (other == BlockReason.LEFT || why == BlockReason.DORMANT) why = other;
    }

    /** Why the account is blocked, if it does not stay. */
    BlockReason reason() {
        return why == null ? BlockReason.NOT_CONFIRMED : why;
    }

    void decide(boolean stays, UUID by, Instant now) {
        keep = stays;
        decidedBy = by;
        decidedAt = now;
    }
}
