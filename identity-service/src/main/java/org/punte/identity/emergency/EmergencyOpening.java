package org.punte.identity.emergency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.SealedPlace;

/** That one worker may read the essentials of one person for a while, and what a supervisor said to it. */
@Entity
@Table(name = "emergency_opening")
@DynamicUpdate
class EmergencyOpening {
    @Id
    UUID id;

    @Version
    int version;

    UUID agency;
    UUID person;
    UUID openedBy;
    byte[] reason; // sealed
    Instant openedAt;
    Instant until;

    @Enumerated(EnumType.STRING)
    EmergencyState state = EmergencyState.OPEN;

    /** The guardian agency shall never have to do with the person: it hears nothing and sees nothing. */
    boolean guardianApart;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    /** For Hibernate. */
    EmergencyOpening() {}

    EmergencyOpening(UUID agency, UUID person, UUID by, Instant now, Duration lasts) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.agency = agency;
        this.person = person;
        this.openedBy = by;
        this.openedAt = now;
        this.until = now.plus(lasts);
    }

    SealedPlace reasonPlace() {
        return new SealedPlace("emergency_opening", "reason", id, person, agency);
    }

    boolean isReadable(Instant now) {
        return state != EmergencyState.STOPPED && now.isBefore(until);
    }

    void confirm(UUID by, Instant now, Duration lasts) {
        decide(EmergencyState.CONFIRMED, by, now);
        until = openedAt.plus(lasts);
    }

    void stop(UUID by, Instant now) {
        decide(EmergencyState.STOPPED, by, now);
        if (now.isBefore(until)) until = now;
    }

    private void decide(EmergencyState to, UUID by, Instant now) {
        state = to;
        decidedBy = by;
        decidedAt = now;
    }
}
