package org.punte.identity.freeze;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That a colleague stopped an account, and who undid it. */
@Entity
@Table(name = "account_freeze")
class Freeze {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID agency;
    UUID account;

    @Enumerated(EnumType.STRING)
    FreezeState state;

    UUID frozenBy;

    /** The agency's day: each colleague has one freeze of it. */
    LocalDate frozenOn;

    Instant frozenAt;

    @Nullable
    UUID confirmedBy;

    @Nullable
    UUID liftAskedBy;

    @Nullable
    UUID liftedBy;

    @Nullable
    Instant liftedAt;

    /** For Hibernate. */
    Freeze() {}

    Freeze(UUID agency, UUID account, FreezeState state, UUID by, ZonedDateTime now) {
        this.agency = agency;
        this.account = account;
        this.state = state;
        this.frozenBy = by;
        this.frozenOn = now.toLocalDate();
        this.frozenAt = now.toInstant();
    }

    boolean isProposed() {
        return state == FreezeState.PROPOSED;
    }

    void confirm(UUID by) {
        confirmedBy = by;
        state = FreezeState.ACTIVE;
    }

    /** True when it is lifted now: a proposal by anybody else, the others by two. */
    boolean lift(UUID by, Instant now) {
        if (state == FreezeState.ACTIVE) {
            liftAskedBy = by;
            state = FreezeState.LIFTING;
            return false;
        }
        liftedBy = by;
        liftedAt = now;
        state = FreezeState.LIFTED;
        return true;
    }
}
