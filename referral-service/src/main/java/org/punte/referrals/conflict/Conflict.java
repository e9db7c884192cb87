package org.punte.referrals.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.conflict.ConflictRepository.Meant;

/** One worker's word that they must not deal with a referral. Never changed; a mistaken one is lifted by a supervisor. */
@Entity
@DynamicUpdate
@Table(name = "conflict_of_interest")
class Conflict {
    @Id
    UUID id;

    @Version
    int version;

    UUID referral;
    UUID account;
    UUID agency;
    Instant declaredAt;

    @Nullable
    Instant liftedAt;

    @Nullable
    UUID liftedBy;

    Conflict() {}

    Conflict(UUID referral, UUID account, UUID agency, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.referral = referral;
        this.account = account;
        this.agency = agency;
        this.declaredAt = at;
    }

    /** Lifting twice keeps the first time. */
    void lift(UUID by, Instant at) {
        if (liftedAt != null) return;
        liftedAt = at;
        liftedBy = by;
    }

    /** {@code reached} are all from which it keeps the account away now. */
    ConflictEvent declared(Meant meant, List<UUID> reached) {
        return new ConflictEvent.Declared(id, referral, meant.sender(), meant.person(), agency, account, reached);
    }

    ConflictEvent lifted() {
        return new ConflictEvent.Lifted(id, version, referral, agency, account);
    }
}
